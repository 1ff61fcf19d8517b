import type { Language } from "../../../../platform/wording.js"
import { registrationsWords } from "../registrations.words.js"
import { answersWords } from "./answers.words.js"
import type { Audience, FieldCode, SectionCode } from "./registration-fields.js"

/** One question as its summary shows it. */
export interface ShownQuestion {
  readonly code: FieldCode | "mostImportant" | "places" | "exclusions"
  readonly label: string
  readonly lines: readonly string[]
  /** Undefined where nobody is shown the answer, or where it was not given. */
  readonly choices?: { readonly seenBy: Audience; readonly counts: boolean } | undefined
}

export interface ShownSection {
  readonly code: SectionCode
  readonly questions: readonly ShownQuestion[]
}

interface SummarySectionProps {
  readonly language: Language
  readonly address: string
  readonly section: ShownSection
}

export function SummarySection({ language, address, section: { code, questions } }: SummarySectionProps) {
  const words = registrationsWords[language]
  const { title } = answersWords[language].sections[code]
  return (
    <section class="section" aria-labelledby={`section-${code}`}>
      <div class="row row-ends">
        <h2 id={`section-${code}`}>{title}</h2>
        <a href={address}>
          {words.edit}
          <span class="hide">{words.editSection({ section: title })}</span>
        </a>
      </div>
      <dl>
        {questions.map((question) => (
          <div key={question.code} id={question.code}>
            <dt>
              <strong>{question.label}</strong>
            </dt>
            <dd>
              <Lines language={language} {...question} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Lines({ language, code, lines, choices }: ShownQuestion & { readonly language: Language }) {
  const words = registrationsWords[language]
  const { seenBy, notGiven } = answersWords[language]
  if (lines.length === 0) return <p class="muted">{notGiven}</p>
  const Line = code === "goals" ? "ol" : "ul"
  return (
    <>
      {lines.length === 1 ? (
        <p>{lines[0]}</p>
      ) : (
        <Line>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </Line>
      )}
      {choices && (
        <p class="small muted">
          {choices.counts
            ? words.counted({ seenBy: seenBy[choices.seenBy] })
            : words.notCounted({ seenBy: seenBy[choices.seenBy] })}
        </p>
      )}
    </>
  )
}
