import type { Language } from "../../../platform/wording.js"
import type { FormState } from "../../../ui/form-state.js"
import { SuggestionField } from "../../../ui/suggestion-field.js"
import { to } from "../../../web/paths.js"
import { nameIn, suggestionPaths } from "../../classification/index.js"
import type { Place } from "./place.js"
import { placeWords } from "./place.words.js"

interface ShownPlaceProps {
  readonly language: Language
  readonly place: Place
}

export function ShownPlace({ language, place }: ShownPlaceProps) {
  return <p>{placeInWords(language, place)}</p>
}

/** The municipality with its province, in one line. */
export function placeInWords(language: Language, { name, province }: Place): string {
  const municipality = nameIn(language, name).text
  if (province === null) return municipality
  return placeWords[language].placeIn({ municipality, province: nameIn(language, province.name).text })
}

interface PlaceFieldsProps {
  readonly language: Language
  readonly form: FormState
}

export function PlaceFields({ language, form }: PlaceFieldsProps) {
  const words = placeWords[language]
  return (
    <SuggestionField
      form={form}
      name="place"
      label={words.field}
      hint={words.fieldHint}
      suggestions={to(suggestionPaths.place, language)}
    />
  )
}
