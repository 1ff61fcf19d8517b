import { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Checkbox } from "../../../ui/choice-fields.js"
import { Panel } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Notice } from "../../../ui/notice.js"
import { Tag } from "../../../ui/tag.js"
import { to } from "../../../web/paths.js"
import type { Expectation } from "../proposals/expectation.js"
import { ActiveSince } from "./active-since.view.js"
import { type ShownSection, SummarySection } from "./answers/summary-section.view.js"
import type { RegistrationStatus } from "./registration.js"
import type { Registration } from "./registration.store.js"
import { registrationsPaths } from "./registrations.paths.js"
import { registrationsWords } from "./registrations.words.js"

export interface RegistrationPageProps {
  readonly language: Language
  readonly programmeId: string
  readonly programmeName: string
  /** In which its days are counted. */
  readonly zone: string
  readonly asksMentorEachTime: boolean
  readonly serviceWeeks: number
  readonly registrations: readonly Registration[]
  /** What each of them may expect. */
  readonly expectations: ReadonlyMap<string, Expectation>
  readonly sections: readonly ShownSection[]
  readonly form: FormState
}

/** What a member said in one programme, where it stands, and what is left to do. */
export function RegistrationPage(props: RegistrationPageProps) {
  const { language, programmeId, programmeName, registrations, sections } = props
  const words = registrationsWords[language]
  const isDraft = registrations.some(({ status }) => isUnsent(status))
  return (
    <>
      <h1>{words.title({ programme: programmeName })}</h1>
      <p class="lead">{words.lead}</p>
      {registrations.map((registration) => (
        <Standing key={registration.id} {...props} registration={registration} />
      ))}
      {isDraft && <ProfileCopy language={language} programmeId={programmeId} />}
      {sections.map((section) => (
        <SummarySection
          key={section.code}
          language={language}
          address={to(registrationsPaths.section, language, { programme: programmeId, section: section.code })}
          section={section}
        />
      ))}
      {isDraft ? <Sending {...props} /> : <Consent {...props} />}
    </>
  )
}

const isUnsent = (status: RegistrationStatus) => status === "draft" || status === "invited"

/** How each state looks beside its name. */
export const standingTones = {
  invited: "info",
  draft: undefined,
  active: "ok",
  paused: "warn",
  absent: "warn",
  withdrawn: undefined,
} as const

function Standing({
  language,
  zone,
  serviceWeeks,
  expectations,
  registration,
}: RegistrationPageProps & { readonly registration: Registration }) {
  const words = registrationsWords[language]
  const { id, side, status, waitingSince, awayUntil } = registration
  const isAway = status === "paused" || status === "absent"
  const expectation = expectations.get(id)
  return (
    <div>
      <p class="row">
        <Tag tone={standingTones[status]}>
          {words.stands({ side: words.sides[side], status: words.statuses[status] })}
        </Tag>
      </p>
      {status === "draft" && <p>{words.draftText}</p>}
      {status === "invited" && <p>{words.invitedText}</p>}
      {status === "active" && waitingSince !== null && expectation && (
        <p>
          <ActiveSince {...{ language, side, on: dayOf(waitingSince, zone), serviceWeeks, expectation }} />
        </p>
      )}
      {isAway && (
        <p>{awayUntil === null ? words.moving.open : words.moving.until({ on: Temporal.PlainDate.from(awayUntil) })}</p>
      )}
      <p>
        <a href={to(registrationsPaths.changes, language, { id })}>
          {isAway ? words.moving.linkAway : isUnsent(status) ? words.moving.linkUnsent : words.moving.link}
          <span class="hide">{words.moving.linkFor({ side: words.sides[side] })}</span>
        </a>
      </p>
    </div>
  )
}

const dayOf = (at: Temporal.Instant, zone: string) => at.toZonedDateTimeISO(zone).toPlainDate()

function ProfileCopy({ language, programmeId }: Pick<RegistrationPageProps, "language" | "programmeId">) {
  const words = registrationsWords[language].copy
  return (
    <Panel id="profile-copy" title={words.title} outlined>
      <p>{words.text}</p>
      <Form action={to(registrationsPaths.profileCopy, language, { programme: programmeId })}>
        <Button variant="second">{words.submit}</Button>
      </Form>
    </Panel>
  )
}

function Sending({ language, programmeId, registrations, asksMentorEachTime, form }: RegistrationPageProps) {
  const words = registrationsWords[language].send
  const isMentor = registrations.some(({ side, status }) => side === "mentor" && isUnsent(status))
  return (
    <Panel id="send" title={words.title}>
      <Form action={to(registrationsPaths.submission, language, { programme: programmeId })}>
        <Checkbox form={form} name="adult" label={words.adult} />
        {isMentor && asksMentorEachTime && (
          <Notice>
            <p>{words.askedEachTime}</p>
          </Notice>
        )}
        {isMentor && !asksMentorEachTime && (
          <Checkbox form={form} name="consent" label={words.consent} hint={words.consentHint} />
        )}
        <div class="actions">
          <Button>{words.submit}</Button>
        </div>
      </Form>
    </Panel>
  )
}

/** Once sent: the mentor's agreement, dated, which she can take back. */
function Consent({ language, programmeId, zone, registrations, asksMentorEachTime }: RegistrationPageProps) {
  const words = registrationsWords[language]
  const mentor = registrations.find(({ side }) => side === "mentor")
  if (!mentor) return null
  const { consentedAt } = mentor
  return (
    <Panel id="consent" title={words.consent.title} outlined>
      {asksMentorEachTime ? (
        <p>{words.send.askedEachTime}</p>
      ) : (
        <Form action={to(registrationsPaths.consent, language, { programme: programmeId })}>
          <p>{consentedAt ? words.consent.given({ on: dayOf(consentedAt, zone) }) : words.consent.takenBack}</p>
          <Button variant="second" name="agrees" value={consentedAt ? "no" : "yes"}>
            {consentedAt ? words.consent.takeBack : words.consent.give}
          </Button>
        </Form>
      )}
    </Panel>
  )
}
