import { type ComponentChildren, Fragment } from "preact"
import { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import type { HostSettings } from "../settings/settings.js"
import { textsWords } from "./texts.words.js"

interface TextSection {
  readonly title: string
  readonly paragraphs: readonly string[]
}

interface TextPageProps {
  readonly language: Language
  readonly title: string
  readonly lead: string
  /** Date of the version, where people accept it. */
  readonly version?: string | undefined
  readonly sections: readonly TextSection[]
  /** After the sections, before the host's contact. */
  readonly children?: ComponentChildren
  readonly host: HostSettings
}

/** A text of the host: sections of paragraphs, then whom to write to. */
export function TextPage({ language, title, lead, version, sections, children, host }: TextPageProps) {
  const words = textsWords[language]
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {version !== undefined && <p class="muted">{words.inForceSince({ date: Temporal.PlainDate.from(version) })}</p>}
      {sections.map((section) => (
        <section class="section" key={section.title}>
          <h2>{section.title}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      {children}
      <section class="section" aria-labelledby="reach-us">
        <h2 id="reach-us">{words.reachUs}</h2>
        <Contact language={language} host={host} />
      </section>
    </>
  )
}

function Contact({ language, host }: Pick<TextPageProps, "language" | "host">) {
  const { emailAddress, telephone, address } = host.contact
  const lines = [host.hostName[language], ...address[language].split("\n")].filter((line) => line.trim() !== "")
  return (
    <p>
      {lines.map((line) => (
        <Fragment key={line}>
          {line}
          <br />
        </Fragment>
      ))}
      <a href={`mailto:${emailAddress}`}>{emailAddress}</a>
      {telephone !== "" && (
        <>
          <br />
          <a href={`tel:${telephone.replace(/[^\d+]/g, "")}`}>{telephone}</a>
        </>
      )}
    </p>
  )
}
