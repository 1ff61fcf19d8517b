import { shownLanguage } from "../../../../platform/text-pair.js"
import type { Language } from "../../../../platform/wording.js"
import { Card } from "../../../../ui/containers.js"
import type { HeadingLevel } from "../../../../ui/heading.js"
import { markdownText } from "../../../../ui/markdown.js"
import { OtherLanguage } from "../../../../ui/other-language.js"
import { to } from "../../../../web/paths.js"
import { nameIn } from "../../../organisations/index.js"
import { programmeName } from "../programme-name.js"
import { programmesPaths } from "../programmes.paths.js"
import type { ListedProgramme } from "./catalogue.store.js"
import { catalogueWords } from "./catalogue.words.js"

interface ProgrammeListProps {
  readonly language: Language
  readonly level?: HeadingLevel
  readonly programmes: readonly ListedProgramme[]
}

const longestExcerpt = 220

/** The beginning of a purpose, cut between two words. */
function excerptOf(purpose: string): string {
  const text = markdownText(purpose)
  return text.length <= longestExcerpt ? text : `${text.slice(0, text.lastIndexOf(" ", longestExcerpt))}…`
}

/** Programmes that people can join, each leading to its page. */
export function ProgrammeList({ language, level = 2, programmes }: ProgrammeListProps) {
  return (
    <ul class="grid plain">
      {programmes.map((programme) => (
        <ProgrammeCard key={programme.id} language={language} level={level} programme={programme} />
      ))}
    </ul>
  )
}

interface ProgrammeCardProps {
  readonly language: Language
  readonly level: HeadingLevel
  readonly programme: ListedProgramme
}

function ProgrammeCard({ language, level, programme }: ProgrammeCardProps) {
  const { id, nameEn, nameFr, purposeEn, purposeFr, hostEn, hostFr } = programme
  const ofName = shownLanguage({ en: nameEn, fr: nameFr }, language)
  const ofPurpose = shownLanguage({ en: purposeEn, fr: purposeFr }, language) ?? language
  const purpose = ofPurpose === "en" ? purposeEn : purposeFr
  return (
    <Card
      title={programmeName(programme, language)}
      lang={ofName === language ? undefined : ofName}
      href={to(programmesPaths.one, language, { id })}
      level={level}
      foot={catalogueWords[language].host({ organisation: nameIn(language, { nameEn: hostEn, nameFr: hostFr }) })}
    >
      {purpose !== null && (
        <p>
          <OtherLanguage language={ofPurpose}>{excerptOf(purpose)}</OtherLanguage>
        </p>
      )}
    </Card>
  )
}
