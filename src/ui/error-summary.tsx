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
  const errors = Object.entries(form.errors).filter(([, error]) => error !== undefined)
  if (form.problem !== undefined) {
    return (
      <div class="error-summary" role="alert" aria-labelledby="error-summary-title" tabindex={-1} autofocus={focused}>
        <h2 id="error-summary-title">{words.problemTitle}</h2>
        <p>{form.problem}</p>
      </div>
    )
  }
  if (errors.length === 0) return null
  return (
    <div class="error-summary" role="alert" aria-labelledby="error-summary-title" tabindex={-1} autofocus={focused}>
      <h2 id="error-summary-title">{words.errorSummary({ n: errors.length })}</h2>
      <ul>
        {errors.map(([name, error]) => (
          <li key={name}>
            <a href={`#${name}`}>{error}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
