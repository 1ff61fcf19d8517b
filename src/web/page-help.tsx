import { useLanguage } from "../ui/language.js"
import { OtherLanguage } from "../ui/other-language.js"
import type { HelpQuestion } from "./site.js"
import { webWords } from "./web.words.js"

interface PageHelpProps {
  readonly questions: readonly HelpQuestion[]
  /** The page sets its own columns: this stands in one of its own. */
  readonly wide?: boolean | undefined
}

/** The help centre's questions about the task of this page, folded at its end. */
export function PageHelp({ questions, wide }: PageHelpProps) {
  const words = webWords[useLanguage()]
  if (questions.length === 0) return null
  return (
    <div class={wide ? "wrap section" : "section"}>
      <details>
        <summary>{words.pageHelp}</summary>
        <ul>
          {questions.map(({ question, language, href }) => (
            <li key={href}>
              <OtherLanguage language={language}>
                <a href={href}>{question}</a>
              </OtherLanguage>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
