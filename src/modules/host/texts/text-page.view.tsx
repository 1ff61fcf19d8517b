import type { ComponentChildren } from "preact"
import { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import { Facts } from "../../../ui/facts.js"
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
        <p>{host.hostName[language]}</p>
        <Contact language={language} host={host} />
      </section>
    </>
  )
}

function Contact({ language, host: { contact } }: Pick<TextPageProps, "language" | "host">) {
  const words = textsWords[language]
  const { emailAddress, telephone, address } = contact
  return (
    <Facts
      facts={[
        { term: words.emailAddress, value: <a href={`mailto:${emailAddress}`}>{emailAddress}</a> },
        ...(telephone ? [{ term: words.telephone, value: <a href={`tel:${telephone}`}>{telephone}</a> }] : []),
        ...(address[language]
          ? [{ term: words.address, value: address[language].split("\n").map((part) => <div key={part}>{part}</div>) }]
          : []),
      ]}
    />
  )
}
