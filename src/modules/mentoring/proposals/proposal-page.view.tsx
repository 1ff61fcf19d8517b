import { mostPoints } from "../../../engine/measuring/measure.js"
import { lastAnswerDay } from "../../../platform/answer-deadline.js"
import type { Language } from "../../../platform/wording.js"
import { Avatar } from "../../../ui/avatar.js"
import { Rows } from "../../../ui/containers.js"
import type { FormState } from "../../../ui/form-state.js"
import { Score } from "../../../ui/matching.js"
import { Notice } from "../../../ui/notice.js"
import { Tag } from "../../../ui/tag.js"
import type { SaidContribution } from "../reasons/read-reasons.js"
import type { ShownAnswer } from "../registrations/describe-registration.js"
import { AnswerPanel } from "./answer-panel.view.js"
import { isReviewable } from "./ask-review.js"
import type { WholeProposal } from "./lock-proposal.js"
import { isOpen } from "./proposal.js"
import type { ProposedPairing } from "./proposal.store.js"
import { proposalsWords } from "./proposals.words.js"
import { AskingReview, type OpenedQuestion, Questions } from "./question.view.js"
import { WhyPairing } from "./why-pairing.view.js"

export interface ProposalPageProps {
  readonly language: Language
  readonly side: "mentee" | "mentor" | "team"
  readonly whole: WholeProposal
  readonly form: FormState
  /** What the other allowed to be shown, by pairing. */
  readonly descriptions: ReadonlyMap<string, readonly ShownAnswer[]>
  /** The mentee’s own, opened for her. */
  readonly questions: readonly OpenedQuestion[]
  /** Of the pairing shown. */
  readonly contributions: readonly SaidContribution[]
}

/** What the page is called, by who reads it. */
export const titles = { mentee: "title", mentor: "titleForMentor", team: "titleForTeam" } as const

/** The one that came of it, else the one proposed first. */
export function shownPairing({ pairings }: Pick<WholeProposal, "pairings">): ProposedPairing | undefined {
  return pairings.find(({ status }) => status === "active") ?? pairings[0]
}

/** The pairing proposed, as it stands before the one who answers, before the other, or before the coordination. */
export function ProposalPage(props: ProposalPageProps) {
  const { language, side, whole } = props
  const words = proposalsWords[language]
  const shown = shownPairing(whole)
  if (!shown) return null
  return (
    <>
      <Due {...props} />
      <h1>{words[titles[side]]}</h1>
      <Duo {...props} shown={shown} />
      <div class="split section">
        <div>
          {side !== "team" && (
            <section aria-labelledby="about">
              <h2 id="about">{words.about}</h2>
              <Description language={language} answers={props.descriptions.get(shown.id) ?? []} />
            </section>
          )}
          <WhyPairing language={language} contributions={props.contributions} otherwise={otherwiseOf(props)} />
          <Questions language={language} questions={props.questions} />
        </div>
        <aside class="stack" aria-label={words.answer.title}>
          <AnswerPanel {...props} shown={shown} />
          {side === "mentee" && <Expected language={language} />}
          {side === "mentee" && <Others {...props} shown={shown} />}
          {side !== "team" && (
            <Notice title={words.decided.title} level={3}>
              <p>{whole.proposal.isRequested ? words.decided.mentee : words.decided.coordination}</p>
              {side === "mentee" && isReviewable(whole.proposal) && <AskingReview {...props} />}
            </Notice>
          )}
        </aside>
      </div>
    </>
  )
}

function Description({ language, answers }: { readonly language: Language; readonly answers: readonly ShownAnswer[] }) {
  if (answers.length === 0) return <p class="muted">{proposalsWords[language].aboutNothing}</p>
  const rows = answers.map(({ label, lines }) => ({
    key: label,
    content: (
      <>
        <h3>{label}</h3>
        <Lines lines={lines} />
      </>
    ),
  }))
  return <Rows rows={rows} />
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 1) return <p>{lines[0]}</p>
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function otherwiseOf({ language, side, whole }: ProposalPageProps): string {
  const { why } = proposalsWords[language]
  if (!whole.proposal.isRequested) return why.byHand
  return side === "mentor" ? why.askedOfYou : why.asked
}

function Due({ language, whole }: ProposalPageProps) {
  const words = proposalsWords[language]
  const { status, answerBy } = whole.proposal
  return (
    <p class="row">
      <Tag tone={isOpen(status) ? "warn" : undefined}>{words.statuses[status]}</Tag>
      {isOpen(status) && (
        <span class="small muted">{words.due({ date: lastAnswerDay(answerBy, whole.programme.timeZone) })}</span>
      )}
    </p>
  )
}

type Shown = ProposalPageProps & { readonly shown: ProposedPairing }

/** The reader stands on the left, the other on the right. */
function Duo({ language, side, whole, shown }: Shown) {
  const words = proposalsWords[language]
  const mentee = { name: whole.proposal.menteeName, role: words.mentee }
  const mentor = { name: shown.mentorName, role: words.mentor }
  const [left, right] = side === "mentor" ? [mentor, mentee] : [mentee, mentor]
  return (
    <div class="duo">
      <Who {...left} you={side === "team" ? undefined : words.you} />
      <div>{shown.score === null ? null : <Score score={shown.score} outOf={mostPoints} />}</div>
      <Who {...right} other />
    </div>
  )
}

interface WhoProps {
  readonly name: string
  readonly role: string
  readonly you?: string | undefined
  readonly other?: boolean
}

function Who({ name, role, you, other }: WhoProps) {
  return (
    <div class="who">
      <Avatar displayName={name} other={other} />
      <div>
        <p>
          <strong>{you === undefined ? name : `${you}, ${name}`}</strong>
        </p>
        <p class="small">{role}</p>
      </div>
    </div>
  )
}

function Expected({ language }: { readonly language: Language }) {
  const { expected: words } = proposalsWords[language]
  return (
    <section aria-labelledby="expected">
      <h2 id="expected" class="small">
        {words.title}
      </h2>
      <ul class="small">
        {[words.firstMeeting, words.agreement, words.confidential, words.reviews].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}

function Others({ language, whole, shown, descriptions }: Shown) {
  const words = proposalsWords[language]
  const others = whole.pairings.filter(({ id }) => id !== shown.id)
  if (others.length === 0 || !isOpen(whole.proposal.status)) return null
  return (
    <section aria-labelledby="others">
      <h2 id="others" class="small">
        {words.others.title}
      </h2>
      <p class="small">{words.others.text}</p>
      {others.map(({ id, mentorName, status, score }) => (
        <details key={id}>
          <summary>
            {mentorName}
            {score !== null && `, ${words.points({ n: score })}`}
            {status !== "proposed" && ` (${words.others.gone})`}
          </summary>
          <Description language={language} answers={descriptions.get(id) ?? []} />
        </details>
      ))}
    </section>
  )
}
