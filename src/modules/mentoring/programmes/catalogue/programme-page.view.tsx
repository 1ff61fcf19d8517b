import { shownLanguage, staleLanguage } from "../../../../platform/text-pair.js"
import type { Language } from "../../../../platform/wording.js"
import { ButtonLink } from "../../../../ui/button.js"
import { Rows } from "../../../../ui/containers.js"
import { Markdown } from "../../../../ui/markdown.js"
import { Notice } from "../../../../ui/notice.js"
import { OtherLanguage } from "../../../../ui/other-language.js"
import { PairText } from "../../../../ui/pair-text.js"
import { to } from "../../../../web/paths.js"
import { OrganisationName, organisationsPaths } from "../../../organisations/index.js"
import { listsWords } from "../../lists/lists.words.js"
import { registrationsPaths } from "../../registrations/registrations.paths.js"
import type { Programme } from "../programme.store.js"
import type { ProgrammeSettings } from "../programme-settings.js"
import { catalogueWords } from "./catalogue.words.js"

type Host = Parameters<typeof OrganisationName>[0]["organisation"] & { readonly id: string }

interface ProgrammePageProps {
  readonly language: Language
  readonly programme: Programme
  readonly host: Host | undefined
  /** Whose people may join, where membership counts. */
  readonly organisations: readonly Host[]
}

/** What a programme says to everybody, before they join. */
export function ProgrammePage({ language, programme, host, organisations }: ProgrammePageProps) {
  const words = catalogueWords[language]
  const { nameEn, nameFr, settings } = programme
  const stale = staleLanguage({ en: programme.enCurrentAt, fr: programme.frCurrentAt })
  return (
    <>
      <h1>
        <PairText en={nameEn} fr={nameFr} />
      </h1>
      {host && (
        <p class="muted">
          <OrganisationName language={language} organisation={host} />
        </p>
      )}
      <StateNotice language={language} programme={programme} />
      {stale === language && (
        <Notice>
          <p>{words.stale[language]}</p>
        </Notice>
      )}
      <Purpose language={language} programme={programme} />
      {programme.status === "open" && (
        <div class="actions">
          <ButtonLink href={to(registrationsPaths.mine, language, { programme: programme.id })}>
            {words.register}
          </ButtonLink>
        </div>
      )}
      <WhoMayJoin language={language} settings={settings} organisations={organisations} />
      <Rules language={language} settings={settings} />
      <section class="section" aria-labelledby="standard">
        <h2 id="standard">{words.standard}</h2>
        <p>{words.standardText({ weeks: settings.serviceWeeks })}</p>
      </section>
      <section class="section" aria-labelledby="automated">
        <h2 id="automated">{words.automated}</h2>
        <p>{words.automatedText}</p>
      </section>
      <Contact language={language} programme={programme} />
    </>
  )
}

function StateNotice({ language, programme: { status } }: Pick<ProgrammePageProps, "language" | "programme">) {
  const words = catalogueWords[language]
  if (status === "open") return null
  const text = status === "paused" ? words.paused : status === "closed" ? words.closed : words.notOpen
  return (
    <Notice tone="warn">
      <p>{text}</p>
    </Notice>
  )
}

function Purpose({ language, programme }: Pick<ProgrammePageProps, "language" | "programme">) {
  const { purposeEn: en, purposeFr: fr } = programme
  const shown = shownLanguage({ en, fr }, language)
  const source = shown === "en" ? en : fr
  if (shown === undefined || source === null) return null
  return (
    <section class="section" aria-labelledby="purpose">
      <h2 id="purpose">{catalogueWords[language].purpose}</h2>
      <OtherLanguage language={shown} as="div">
        <Markdown source={source} level={3} />
      </OtherLanguage>
    </section>
  )
}

interface WhoProps extends Pick<ProgrammePageProps, "language" | "organisations"> {
  readonly settings: ProgrammeSettings
}

function WhoMayJoin({ language, settings, organisations }: WhoProps) {
  const words = catalogueWords[language]
  return (
    <section class="section" aria-labelledby="who">
      <h2 id="who">{words.whoMayJoin}</h2>
      <p>{words.adults}</p>
      {settings.joining === "everyone" ? (
        <p>{words.everyone}</p>
      ) : (
        <>
          <p>{words.verified}</p>
          <ul>
            {organisations.map((each) => (
              <li key={each.id}>
                <a href={to(organisationsPaths.one, language, { id: each.id })}>
                  <OrganisationName language={language} organisation={each} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Streams language={language} settings={settings} />
    </section>
  )
}

function Streams({ language, settings }: Omit<WhoProps, "organisations">) {
  const names = listsWords[language].streams
  return (
    <>
      <h3>{catalogueWords[language].streams}</h3>
      <Rows
        rows={settings.streams.map((stream) => ({
          key: stream,
          content: (
            <>
              <strong>{names[stream].name}</strong>
              <p>{names[stream].text}</p>
            </>
          ),
        }))}
      />
    </>
  )
}

/** The rules of the relationship, and those of this programme in their place. */
function Rules({ language, settings }: Omit<WhoProps, "organisations">) {
  const { rules, steps } = catalogueWords[language]
  const shown = [
    steps.registration,
    steps.waiting,
    steps.pairing,
    ...(settings.asksMentorEachTime ? [steps.asking] : []),
    ...(settings.modes.includes("proposal") ? [steps.proposal] : []),
    ...(settings.modes.includes("self-selection") ? [steps.selfSelection] : []),
    ...(settings.modes.includes("by-hand") ? [steps.byHand] : []),
    steps.firstMeeting,
    steps.length,
    steps.confidentiality,
    steps.reviews,
  ]
  return (
    <section class="section" aria-labelledby="rules">
      <h2 id="rules">{rules}</h2>
      <Rows
        rows={shown.map(({ title, text }) => ({
          key: title,
          content: (
            <>
              <h3>{title}</h3>
              <p>{text}</p>
            </>
          ),
        }))}
      />
    </section>
  )
}

function Contact({ language, programme }: Pick<ProgrammePageProps, "language" | "programme">) {
  const words = catalogueWords[language]
  const { contactName, contactAddress } = programme
  return (
    <section class="section" aria-labelledby="contact">
      <h2 id="contact">{words.contact}</h2>
      <p>
        {words.contactText} {contactName}, <a href={`mailto:${contactAddress}`}>{contactAddress}</a>
      </p>
    </section>
  )
}
