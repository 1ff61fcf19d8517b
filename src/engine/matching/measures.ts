import type { Measure } from "../measuring/measure.js"
import type { Candidate } from "./candidate.js"
import type { MatchCriterion } from "./criterion.js"
import { measureLanguages } from "./languages.js"
import { measureEducation, measureGroupLevel } from "./levels.js"
import { measureExperience, measureTitle } from "./occupations.js"
import type { Requirements } from "./requirements.js"
import type { MatchReason } from "./score.js"
import { measureSkills } from "./skills.js"
import { measureAvailability, measureHours } from "./time.js"
import { measurePlace } from "./whereabouts.js"
import type { MatchYardstick } from "./yardstick.js"

type Measures = (requirements: Requirements, candidate: Candidate, yardstick: MatchYardstick) => Measure<MatchReason>

export const matchMeasures: Readonly<Record<MatchCriterion, Measures>> = {
  skills: measureSkills,
  experience: measureExperience,
  title: measureTitle,
  education: measureEducation,
  language: measureLanguages,
  place: measurePlace,
  "group-level": measureGroupLevel,
  hours: measureHours,
  availability: measureAvailability,
}
