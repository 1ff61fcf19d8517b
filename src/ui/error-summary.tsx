import type { ComponentChildren } from "preact"
import type { FormState } from "./form-state.js"
import { useWords } from "./language.js"

interface ErrorSummaryProps {
  readonly form: FormState
  /** Takes the focus when the page opens. */
  readonly focused?: boolean | undefined
}

/** First thing of a refused page: the same words as beside each field, each leading to its field. */
export function ErrorSummary({ form, focused = true }: ErrorSummaryProps) {
  const words = useWords()
  if (form.problem !== undefined) {
    return (
      <Summary title={words.problemTitle} focused={focused}>
        <p>{form.problem}</p>
      </Summary>
    )
  }
  const errors = Object.entries(form.errors).filter(([, error]) => error !== undefined)
  if (errors.length === 0) return null
  return (
    <Summary title={words.errorSummary({ n: errors.length })} focused={focused}>
      <ul>
        {errors.map(([name, error]) => (
          <li key={name}>
            <a href={`#${name}`}>{error}</a>
          </li>
        ))}
      </ul>
    </Summary>
  )
}

interface SummaryProps {
  readonly title: string
  readonly focused: boolean
  readonly children: ComponentChildren
}

function Summary({ title, focused, children }: SummaryProps) {
  return (
    <div class="error-summary" role="alert" aria-labelledby="error-summary-title" tabindex={-1} autofocus={focused}>
      <h2 id="error-summary-title">{title}</h2>
      {children}
    </div>
  )
}
