import { z } from "zod"
import { streams } from "../../../engine/scoring/rule-set.js"
import { goalCodes, interestCodes, pathCodes } from "../lists/mentoring-lists.js"

/** How a programme brings people together; several at once. */
export const programmeModes = ["proposal", "self-selection", "by-hand"] as const

export const aims = ["most-people", "best-fit"] as const

/** `verified`: people whose membership of one of its organisations, or of one below, is verified. */
export const joiningRules = ["verified", "everyone"] as const

/** Days after something on which somebody is reminded, each once, in order. */
const days = (latest: number) =>
  z
    .array(z.int().min(1).max(latest))
    .max(5)
    .transform((given) => [...new Set(given)].sort((one, other) => one - other))

/**
 * What a programme decides of its own way of working. Every value has a default, so that a programme opens after five
 * minutes and an older row keeps its meaning when a setting is added. The least score of a proposal is in its rule sets.
 */
const programmeSettings = z.object({
  /** A programme that could take in people under 18 needs screening, which does not exist yet: it cannot open. */
  couldIncludeMinors: z.boolean().default(false),
  joining: z.enum(joiningRules).default("verified"),
  /** Whose people may join where membership counts; none stands for the host organisation. */
  organisationIds: z.array(z.uuid()).max(50).default([]),
  streams: z.array(z.enum(streams)).min(1).default(["traditional"]),
  modes: z.array(z.enum(programmeModes)).min(1).default(["proposal"]),
  /** Where the mentor is asked each time, she answers before the mentee has anything before her. */
  asksMentorEachTime: z.boolean().default(false),
  aim: z.enum(aims).default("most-people"),
  /** Working days that a mentee, or a mentor who is asked first, has to answer. */
  answerDays: z.int().min(2).max(30).default(10),
  /** Days after the proposal on which it is recalled. */
  reminderDays: days(60).default([3, 7]),
  /** Weeks after which a mentee who waits is served before all others. */
  serviceWeeks: z.int().min(1).max(52).default(8),
  /** Days after the confirmation on which the mentee is reminded of the first meeting; then the coordination is told. */
  firstMeetingDays: days(90).pipe(z.array(z.int()).min(1)).default([3, 7, 14]),
  /** What its people choose from. */
  goals: z
    .array(z.enum(goalCodes))
    .min(1)
    .default([...goalCodes]),
  interests: z.array(z.enum(interestCodes)).default([...interestCodes]),
  paths: z.array(z.enum(pathCodes)).default([...pathCodes]),
})
export type ProgrammeSettings = z.infer<typeof programmeSettings>

export const defaultProgrammeSettings: ProgrammeSettings = programmeSettings.parse({})

/** Settings as they are kept, checked again: what the database holds may be older than the program. */
export function readProgrammeSettings(kept: unknown): ProgrammeSettings {
  return programmeSettings.parse(kept)
}
