import type { ComponentChildren } from "preact"
import { Temporal } from "temporal-polyfill"
import { type Language, wording } from "../../../platform/wording.js"
import { Button, ButtonLink } from "../../../ui/button.js"
import { RadioGroup, SelectField } from "../../../ui/choice-fields.js"
import { Empty } from "../../../ui/containers.js"
import { DateField } from "../../../ui/date-field.js"
import { Facts } from "../../../ui/facts.js"
import { Form } from "../../../ui/form.js"
import { type FormState, typedText } from "../../../ui/form-state.js"
import { Markdown } from "../../../ui/markdown.js"
import { TextArea } from "../../../ui/text-fields.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import { hoursAndMinutes } from "../meetings/local-time.js"
import { lengths } from "../meetings/meeting.js"
import { type Agreement, agreementModes, agreementRhythms, type Terms } from "./agreement.js"
import { agreementPaths } from "./agreement.paths.js"
import { agreementWords } from "./agreement.words.js"

export interface ReadAgreement {
  readonly version: Agreement
  readonly terms: Terms
}

interface AgreementPageProps {
  readonly language: Language
  readonly zone: string
  readonly pairingId: string
  readonly inForce: ReadAgreement | undefined
  readonly waiting: ReadAgreement | undefined
  /** The one that waits asks for her signature. */
  readonly isToSign: boolean
  readonly isOpen: boolean
}

export function AgreementPage(props: AgreementPageProps) {
  const { language, zone, pairingId, inForce, waiting, isToSign, isOpen } = props
  const words = agreementWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>{words.privacy}</p>
      {waiting && (
        <Version language={language} zone={zone} title={words.waiting} read={waiting}>
          {isOpen && isToSign && <Signing language={language} pairingId={pairingId} number={waiting.version.number} />}
        </Version>
      )}
      {inForce && <Version language={language} zone={zone} title={words.inForce} read={inForce} />}
      {!waiting && !inForce && (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      )}
      {isOpen && <Acts {...props} />}
      {(inForce ?? waiting) && <p class="small muted">{words.print}</p>}
    </>
  )
}

function Acts({ language, pairingId, inForce, waiting }: AgreementPageProps) {
  const words = agreementWords[language]
  const isFirst = !inForce && !waiting
  return (
    <div class="actions">
      <ButtonLink
        href={to(agreementPaths.editing, language, { id: pairingId })}
        variant={isFirst ? "primary" : "second"}
      >
        {isFirst ? words.propose : words.change}
      </ButtonLink>
      {inForce && inForce.version.untilOn === null && (
        <Form action={to(agreementPaths.keeping, language, { id: pairingId })}>
          <Button variant="second">{words.keep}</Button>
        </Form>
      )}
    </div>
  )
}

function Signing({
  language,
  pairingId,
  number,
}: Pick<AgreementPageProps, "language" | "pairingId"> & { readonly number: number }) {
  return (
    <Form action={to(agreementPaths.signature, language, { id: pairingId })} class="actions">
      <Button name="number" value={String(number)}>
        {agreementWords[language].sign}
      </Button>
    </Form>
  )
}

interface VersionProps extends Pick<AgreementPageProps, "language" | "zone"> {
  readonly title: string
  readonly read: ReadAgreement
  readonly children?: ComponentChildren
}

function Version({ language, zone, title, read: { version, terms }, children }: VersionProps) {
  const words = agreementWords[language]
  const { number, rhythm, minutes, mode, untilOn, mentorSignedAt, menteeSignedAt, keptAt } = version
  const signed = (at: Temporal.Instant | null) => (at ? <Time at={at} zone={zone} /> : words.notSigned)
  return (
    <section class="section" aria-labelledby={`version-${number}`}>
      <h2 id={`version-${number}`}>{title}</h2>
      <p class="small muted">{words.version({ n: number })}</p>
      <Facts
        facts={[
          { term: words.rhythm, value: words.rhythms[rhythm] },
          { term: words.minutes, value: wording[language].duration(hoursAndMinutes(minutes)) },
          { term: words.mode, value: words.modes[mode] },
          { term: words.until, value: untilOn ? <Time on={Temporal.PlainDate.from(untilOn)} /> : words.open },
        ]}
      />
      <h3>{words.goals}</h3>
      <Markdown source={terms.goals} level={4} />
      <h3>{words.commitments}</h3>
      <Markdown source={terms.commitments} level={4} />
      <Facts
        facts={[
          { term: words.signedByMentor, value: signed(mentorSignedAt) },
          { term: words.signedByMentee, value: signed(menteeSignedAt) },
          ...(keptAt ? [{ term: words.keptAt, value: <Time at={keptAt} zone={zone} /> }] : []),
        ]}
      />
      {children}
    </section>
  )
}

interface EditingProps extends Pick<AgreementPageProps, "language" | "pairingId"> {
  readonly form: FormState
}

export function Editing({ language, pairingId, form }: EditingProps) {
  const words = agreementWords[language]
  return (
    <>
      <h1>{words.changeTitle}</h1>
      <p class="lead">{words.lead}</p>
      <Form action={to(agreementPaths.editing, language, { id: pairingId })}>
        <input type="hidden" name="key" value={typedText(form, "key")} />
        <input type="hidden" name="seen" value={typedText(form, "seen")} />
        <TextArea form={form} name="goals" label={words.goals} hint={words.goalsHint} />
        <SelectField
          form={form}
          name="rhythm"
          label={words.rhythm}
          options={agreementRhythms.map((value) => ({ value, label: words.rhythms[value] }))}
          withEmpty
          width="m"
        />
        <SelectField
          form={form}
          name="minutes"
          label={words.minutes}
          options={lengths.map((minutes) => ({
            value: String(minutes),
            label: wording[language].duration(hoursAndMinutes(minutes)),
          }))}
          width="m"
        />
        <RadioGroup
          form={form}
          name="mode"
          label={words.mode}
          choices={agreementModes.map((value) => ({ value, label: words.modes[value] }))}
        />
        <DateField form={form} name="untilOn" label={words.until} hint={words.untilHint} optional />
        <TextArea form={form} name="commitments" label={words.commitments} hint={words.commitmentsHint} rows={16} />
        <div class="actions">
          <Button>{words.proposeAndSign}</Button>
        </div>
      </Form>
    </>
  )
}
