import type { Measure } from "../measuring/measure.js"
import type { Criterion } from "./criterion.js"
import { measureGoals } from "./goals.js"
import { measureLanguage } from "./languages.js"
import { measureLevel } from "./levels.js"
import { measureIdentity, measureInterests, measurePath } from "./likeness.js"
import type { Mentee, Mentor } from "./participant.js"
import { measurePracticality } from "./practicality.js"
import type { Reason } from "./score.js"
import { measureValues } from "./values.js"
import type { Yardstick } from "./yardstick.js"

export const measures: Readonly<
  Record<Criterion, (mentee: Mentee, mentor: Mentor, yardstick: Yardstick) => Measure<Reason>>
> = {
  goals: measureGoals,
  values: measureValues,
  interests: measureInterests,
  path: measurePath,
  practicality: measurePracticality,
  level: measureLevel,
  language: measureLanguage,
  identity: measureIdentity,
}
