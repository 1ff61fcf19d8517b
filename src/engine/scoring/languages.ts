import { type Measure, unanswered } from "../measuring/measure.js"
import {
  type LanguageLevel,
  languageLevels,
  type Mentee,
  type Mentor,
  type OfficialLanguage,
  officialLanguages,
  type Participant,
} from "./participant.js"
import type { GateSettings } from "./rule-set.js"
import type { Reason } from "./score.js"

const rank = (level: LanguageLevel) => languageLevels.indexOf(level)
const atEase = rank("advanced")
const fair = rank("intermediate")

/** Null where she said nothing of either language. */
function rankIn({ languages }: Participant, language: OfficialLanguage): number | null {
  return languages === undefined ? null : rank(languages[language] ?? "none")
}

const isAtEase = (person: Participant, language: OfficialLanguage) => (rankIn(person, language) ?? 0) >= atEase

export function hasCommonLanguage(mentee: Mentee, mentor: Mentor, { language: asked }: GateSettings): boolean {
  if (mentee.languages === undefined || mentor.languages === undefined) return true
  const least = rank(mentee.leastLanguageLevel ?? asked)
  return officialLanguages.some(
    (language) => (rankIn(mentee, language) ?? 0) >= least && (rankIn(mentor, language) ?? 0) >= least,
  )
}

/** Whether she can be practised with; unknown where one of the two said nothing. */
export function offersPractice({ practises }: Mentee, mentor: Mentor): boolean {
  return practises === undefined || mentor.languages === undefined || isAtEase(mentor, practises)
}

/** Both at ease in the official language that the mentee prefers, or one in that which the other wishes to practise. */
export function measureLanguage(mentee: Mentee, mentor: Mentor): Measure<Reason> {
  const practised = practisedLanguage(mentee, mentor)
  if (practised) return told(1000, { code: "language-practised", language: practised })
  const { preferredLanguage: language } = mentee
  if (language === undefined || mentor.languages === undefined) return unanswered
  const lower = Math.min(rankIn(mentee, language) ?? atEase, rankIn(mentor, language) ?? 0)
  if (lower >= atEase) return told(1000, { code: "language-shared", language })
  return told(lower === fair ? 500 : 0, null)
}

const told = (earned: number, reason: Reason | null): Measure<Reason> => ({ earned, answered: 1, parts: 1, reason })

function practisedLanguage(mentee: Mentee, mentor: Mentor): OfficialLanguage | undefined {
  if (mentee.practises && isAtEase(mentor, mentee.practises)) return mentee.practises
  return mentor.practises && isAtEase(mentee, mentor.practises) ? mentor.practises : undefined
}
