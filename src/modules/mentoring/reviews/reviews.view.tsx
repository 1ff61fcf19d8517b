import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Checkbox, RadioGroup } from "../../../ui/choice-fields.js"
import { Empty, Panel, Rows } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Markdown } from "../../../ui/markdown.js"
import { Notice } from "../../../ui/notice.js"
import { TextArea } from "../../../ui/text-fields.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import { endingsPaths } from "../endings/endings.paths.js"
import { notesPaths } from "../notes/notes.paths.js"
import type { OwnPairing } from "../pairings/find-pairing-for.js"
import type { OwnReview } from "./open-reviews.js"
import { answersOf, longestReviewWords } from "./review.js"
import { questionField } from "./reviews.forms.js"
import { reviewsWords } from "./reviews.words.js"

interface ReviewsProps {
  readonly language: Language
  readonly zone: string
  readonly own: OwnPairing
  readonly title: string
  readonly action: string
  readonly isFit: boolean
  /** What waits for her answer. */
  readonly open: OwnReview | undefined
  /** In the words of the programme. */
  readonly fitQuestion: string
  readonly questions: readonly string[]
  readonly answered: readonly OwnReview[]
  readonly form: FormState
}

/** What she is asked of her pairing, and what she answered: for her alone. */
export function Reviews(props: ReviewsProps) {
  const { language, title, open, answered, isFit } = props
  const words = reviewsWords[language]
  return (
    <>
      <h1>{title}</h1>
      <Notice>
        <p>
          {words.who} {words.never}
        </p>
      </Notice>
      {open ? (
        <Asked {...props} open={open} />
      ) : (
        <Empty title={words.none}>
          <p>{isFit ? words.noneFit : words.noneReview}</p>
        </Empty>
      )}
      {answered.length > 0 && <Answered {...props} />}
    </>
  )
}

function Asked({ language, action, open, fitQuestion, questions, form }: ReviewsProps & { readonly open: OwnReview }) {
  const words = reviewsWords[language]
  return (
    <Panel id="asked" title={words.kinds[open.kind]}>
      <Form action={action}>
        <input type="hidden" name="kind" value={open.kind} />
        <input type="hidden" name="dueOn" value={open.dueOn} />
        <RadioGroup
          form={form}
          name="answer"
          label={open.kind === "midterm" || open.kind === "final" ? words.question[open.kind] : fitQuestion}
          choices={answersOf[open.kind].map((value) => ({ value, label: words.answers[value] }))}
        />
        {questions.map((question, index) => (
          <TextArea
            key={question}
            form={form}
            name={questionField(index)}
            label={question}
            rows={3}
            maxlength={longestReviewWords}
            optional
          />
        ))}
        <TextArea form={form} name="words" label={words.words} rows={3} maxlength={longestReviewWords} optional />
        <Checkbox form={form} name="wishesHelp" label={words.wishesHelp} hint={words.wishesHelpHint} />
        <Button>{words.submit}</Button>
      </Form>
    </Panel>
  )
}

function Answered({ language, zone, own, answered }: ReviewsProps) {
  const words = reviewsWords[language]
  return (
    <section class="section" aria-labelledby="mine">
      <h2 id="mine">{words.mine}</h2>
      <Rows
        rows={answered.map((review) => ({
          key: `${review.kind}-${review.dueOn}`,
          content: (
            <>
              <h3>{words.kinds[review.kind]}</h3>
              {review.answeredAt !== null && (
                <p class="muted small">
                  <Time at={review.answeredAt} zone={zone} />
                </p>
              )}
              {review.answer !== null && <p>{words.answers[review.answer]}</p>}
              {review.written?.questions.map((each) => (
                <div key={each.question}>
                  <h4>{each.question}</h4>
                  <Markdown source={each.words} level={4} />
                </div>
              ))}
              {review.written?.words && <Markdown source={review.written.words} level={4} />}
              {own.pairing.status === "active" && <Then language={language} id={own.pairing.id} review={review} />}
            </>
          ),
        }))}
      />
    </section>
  )
}

/** Where an answer leads. */
function Then({
  language,
  id,
  review,
}: {
  readonly language: Language
  readonly id: string
  readonly review: OwnReview
}) {
  const { leadsTo } = reviewsWords[language]
  if (review.answer === "adjust") return <a href={to(notesPaths.all, language, { id })}>{leadsTo.adjust}</a>
  if (review.answer === "end" || review.answer === "not-for-me") {
    return <a href={to(endingsPaths.end, language, { id })}>{leadsTo[review.answer]}</a>
  }
  return null
}
