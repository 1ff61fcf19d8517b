import type { FormState } from "./form-state.js"
import { useWords } from "./language.js"

/** First thing of a refused page: the same words as beside each field, each leading to its field. */
export function ErrorSummary({ form }: { readonly form: FormState }) {
  const words = useWords()
  const errors = Object.entries(form.errors).filter(([, error]) => error !== undefined)
  if (errors.length === 0) return null
  return (
    <div class="error-summary" role="alert" aria-labelledby="error-summary-title" tabindex={-1} autofocus>
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
