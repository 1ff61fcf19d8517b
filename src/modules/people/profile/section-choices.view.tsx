import type { Language } from "../../../platform/wording.js"
import { RadioGroup } from "../../../ui/choice-fields.js"
import type { FormState } from "../../../ui/form-state.js"
import { profileWords } from "./profile.words.js"
import { audiences, type SectionChoice } from "./visibility.js"

/** What the two questions show before anything is answered on the page. */
export const choiceValues = ({ seenBy, countsInMatching }: SectionChoice) => ({
  seenBy,
  countsInMatching: countsInMatching ? "yes" : "no",
})

interface SectionChoicesProps {
  readonly language: Language
  readonly form: FormState
  /** Only who sees the section is asked. */
  readonly neverCounts?: true | undefined
}

/** Two questions, two answers: nothing in the first one changes the second. */
export function SectionChoices({ language, form, neverCounts }: SectionChoicesProps) {
  const words = profileWords[language].choices
  return (
    <>
      <RadioGroup
        form={form}
        name="seenBy"
        label={words.seenBy}
        choices={audiences.map((value) => ({ value, label: words.audiences[value], hint: words.audienceHints[value] }))}
      />
      {!neverCounts && (
        <RadioGroup
          form={form}
          name="countsInMatching"
          label={words.countsInMatching}
          hint={words.countsInMatchingHint}
          choices={(["no", "yes"] as const).map((value) => ({ value, label: words.matchingAnswers[value] }))}
        />
      )}
    </>
  )
}
