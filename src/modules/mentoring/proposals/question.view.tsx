import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { RadioGroup } from "../../../ui/choice-fields.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Notice } from "../../../ui/notice.js"
import { TextArea } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import type { WholeProposal } from "./lock-proposal.js"
import { proposalsPaths } from "./proposals.paths.js"
import { proposalsWords } from "./proposals.words.js"
import type { QuestionKind } from "./question.store.js"

/** A question and its answer, opened for one of the two. */
export interface OpenedQuestion {
  readonly id: string
  readonly kind: QuestionKind
  readonly question: string
  readonly answer: string | null
}

interface AskingProps {
  readonly language: Language
  readonly whole: WholeProposal
  readonly form: FormState
}

/** The third answer: whom she asks, and what. */
export function Asking({ language, whole, form }: AskingProps) {
  const { question: words } = proposalsWords[language]
  const mentors = whole.pairings.filter(({ status }) => status === "proposed")
  const filled = { ...form, values: { to: "coordination", ...form.values } }
  return (
    <details open={form.errors.question !== undefined || form.errors.to !== undefined}>
      <summary>{words.ask}</summary>
      <Form action={to(proposalsPaths.questions, language, { id: whole.proposal.id })}>
        <RadioGroup
          form={filled}
          name="to"
          label={words.to}
          tight
          choices={[
            { value: "coordination", label: words.coordination },
            ...mentors.map(({ id, mentorName }) => ({ value: id, label: mentorName, hint: words.mentorHint })),
          ]}
        />
        <TextArea form={filled} name="question" label={words.text} hint={words.textHint} rows={4} />
        <Button variant="second">{words.send}</Button>
      </Form>
    </details>
  )
}

/** That a person look again at what the run recommended: before her answer or after it. */
export function AskingReview({ language, whole, form }: AskingProps) {
  const { review: words } = proposalsWords[language]
  return (
    <details open={form.errors.review !== undefined}>
      <summary>{words.ask}</summary>
      <p class="small">{words.what}</p>
      <Form action={to(proposalsPaths.review, language, { id: whole.proposal.id })}>
        <TextArea form={form} name="review" label={words.text} hint={words.textHint} rows={4} />
        <Button variant="second">{words.send}</Button>
      </Form>
    </details>
  )
}

/** What the mentee asked until now. */
export function Questions({
  language,
  questions,
}: {
  readonly language: Language
  readonly questions: readonly OpenedQuestion[]
}) {
  const { question: words } = proposalsWords[language]
  if (questions.length === 0) return null
  return (
    <section class="section" aria-labelledby="questions">
      <h2 id="questions">{words.title}</h2>
      <dl class="facts">
        {questions.map(({ id, kind, question, answer }) => (
          <div key={id}>
            <dt>{kind === "review" ? words.ofReview({ text: question }) : question}</dt>
            <dd>{answer ?? words.unanswered}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

interface QuestionPageProps {
  readonly language: Language
  readonly opened: OpenedQuestion
  readonly programme: string
  readonly form: FormState
  readonly isOpen: boolean
}

/** For those who are asked: the mentor, or the coordination. */
export function QuestionPage({ language, opened, programme, form, isOpen }: QuestionPageProps) {
  const { question: words, asked } = proposalsWords[language]
  const { title, lead } = asked[opened.kind]
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{lead({ programme })}</p>
      <blockquote>{opened.question}</blockquote>
      {opened.answer !== null || !isOpen ? (
        <Notice>
          <p>{opened.answer ?? words.over}</p>
        </Notice>
      ) : (
        <Form action={to(proposalsPaths.question, language, { id: opened.id })}>
          <TextArea form={form} name="answer" label={words.answer} hint={words.answerHint} />
          <Button>{words.answerButton}</Button>
        </Form>
      )}
    </>
  )
}
