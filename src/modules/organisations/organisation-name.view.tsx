import type { Language } from "../../platform/wording.js"
import { OtherLanguage } from "../../ui/other-language.js"
import { namedIn } from "./organisation-name.js"

interface OrganisationNameProps {
  readonly language: Language
  readonly organisation: { readonly nameEn: string | null; readonly nameFr: string | null }
}

/** The name as the reader's language has it; else in the other one, and it says so. */
export function OrganisationName({ language, organisation }: OrganisationNameProps) {
  const { name, in: of } = namedIn(language, organisation)
  return <OtherLanguage language={of}>{name}</OtherLanguage>
}
