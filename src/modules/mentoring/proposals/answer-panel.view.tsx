import { lastAnswerDay } from "../../../platform/answer-deadline.js"
import type { Language } from "../../../platform/wording.js"
import { Button, ButtonLink } from "../../../ui/button.js"
import { RadioGroup } from "../../../ui/choice-fields.js"
import { Panel } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Notice } from "../../../ui/notice.js"
import { to } from "../../../web/paths.js"
import { pairingsPaths } from "../pairings/pairings.paths.js"
import type { WholeProposal } from "./lock-proposal.js"
import { declineReasons, isOpen } from "./proposal.js"
import type { ProposedPairing } from "./proposal.store.js"
import { proposalsPaths } from "./proposals.paths.js"
import { proposalsWords } from "./proposals.words.js"
import { Asking } from "./question.view.js"

interface AnswerPanelProps {
  readonly language: Language
  readonly side: "mentee" | "mentor" | "team"
  readonly whole: WholeProposal
  readonly form: FormState
  readonly shown: ProposedPairing
}

/** What the reader can do about the proposal as it stands; what became of it where nothing is left to do. */
export function AnswerPanel(props: AnswerPanelProps) {
  const { side, whole } = props
  const { status } = whole.proposal
  if (side === "team") return isOpen(status) ? <Withdrawal {...props} /> : <Over {...props} />
  if (side === "mentee" && status === "sent") return <Answer {...props} />
  if (side === "mentor" && status === "asked") return <Answer {...props} />
  return <Over {...props} />
}

function Answer(props: AnswerPanelProps) {
  const { answer: words } = proposalsWords[props.language]
  return (
    <Panel id="answer" title={words.title}>
      {props.side === "mentee" ? <Acceptance {...props} /> : <Agreement {...props} />}
      <hr />
      {props.side === "mentee" && <Asking language={props.language} whole={props.whole} form={props.form} />}
      <Declining {...props} />
    </Panel>
  )
}

/** One button for each pairing that is still held for her, the one proposed first in front. */
function Acceptance({ language, whole, shown }: AnswerPanelProps) {
  const { answer: words } = proposalsWords[language]
  const held = whole.pairings.filter(({ status }) => status === "proposed")
  return (
    <Form action={to(proposalsPaths.acceptance, language, { id: whole.proposal.id })} class="stack">
      {held.map(({ id, mentorName }) => (
        <Button
          key={id}
          name="pairingId"
          value={id}
          wide
          variant={id === shown.id ? "primary" : "second"}
          {...(id === shown.id && { size: "large" as const })}
        >
          {id === shown.id ? words.accept : words.acceptNamed({ name: mentorName })}
        </Button>
      ))}
      <p class="small">{words.acceptText}</p>
    </Form>
  )
}

function Agreement({ language, whole }: AnswerPanelProps) {
  const { answer: words } = proposalsWords[language]
  const { id, isRequested } = whole.proposal
  return (
    <Form action={to(proposalsPaths.agreement, language, { id })} class="stack">
      <Button size="large" wide>
        {words.agree}
      </Button>
      <p class="small">{isRequested ? words.agreeAtOnceText : words.agreeText}</p>
    </Form>
  )
}

function Declining({ language, side, whole, form }: AnswerPanelProps) {
  const { answer: words, reasons } = proposalsWords[language]
  const isMentors = side === "mentor"
  const codes = declineReasons[isMentors ? "mentor" : "mentee"]
  return (
    <details open={form.errors.reason !== undefined}>
      <summary>{words.decline}</summary>
      <p class="small">{isMentors ? words.declineTextOfMentor : words.declineText}</p>
      <Form action={to(proposalsPaths.declining, language, { id: whole.proposal.id })}>
        <RadioGroup
          form={form}
          name="reason"
          label={words.reason}
          tight
          choices={codes.map((code) => ({ value: code, label: reasons[code] }))}
        />
        <Button variant="second">{words.declineButton}</Button>
      </Form>
    </details>
  )
}

function Withdrawal({ language, whole }: AnswerPanelProps) {
  const { withdrawal: words } = proposalsWords[language]
  return (
    <Panel id="answer" title={words.title}>
      <p>{words.text}</p>
      <Form action={to(proposalsPaths.withdrawal, language, { id: whole.proposal.id })}>
        <Button variant="danger">{words.button}</Button>
      </Form>
    </Panel>
  )
}

function Over({ language, side, whole, shown }: AnswerPanelProps) {
  const { over: words, reasons } = proposalsWords[language]
  const { status, answerBy, reason } = whole.proposal
  const date = lastAnswerDay(answerBy, whole.programme.timeZone)
  const texts = {
    ...{ asked: words.asked, sent: words.agreed, accepted: words.accepted, declined: words.declined },
    ...{ expired: words.expired({ date }), withdrawn: words.withdrawn },
  }
  return (
    <Notice tone={status === "accepted" ? "ok" : "info"}>
      <p>{texts[status]}</p>
      {side === "team" && reason !== null && <p>{words.reason({ reason: reasons[reason] })}</p>}
      {side !== "team" && shown.status === "active" && (
        <p>
          <ButtonLink href={to(pairingsPaths.one, language, { id: shown.id })}>{words.toPairing}</ButtonLink>
        </p>
      )}
    </Notice>
  )
}
