import { z } from "zod"

/** How a programme brings people together; several at once. */
export const programmeModes = ["proposal", "self-selection", "by-hand"] as const
export type ProgrammeMode = (typeof programmeModes)[number]

export const aims = ["most-people", "best-fit"] as const
export type Aim = (typeof aims)[number]

/**
 * What a programme decides of its own way of working. Every value has a default, so that a programme opens after five
 * minutes and an older row keeps its meaning when a setting is added.
 */
const programmeSettings = z.object({
  modes: z.array(z.enum(programmeModes)).min(1).default(["proposal"]),
  /** Where the mentor is asked each time, she answers before the mentee has anything before her. */
  asksMentorEachTime: z.boolean().default(false),
  aim: z.enum(aims).default("most-people"),
  /** Working days that a mentee, or a mentor who is asked first, has to answer. */
  answerDays: z.int().min(2).max(30).default(10),
  /** Days after the proposal on which it is recalled. */
  reminderDays: z.array(z.int().min(1).max(60)).max(5).default([3, 7]),
  /** Weeks after which a mentee who waits is served before all others. */
  serviceWeeks: z.int().min(1).max(52).default(8),
  /** The least score of a proposal, which gives way by so many points a week down to the last. */
  threshold: z.int().min(0).max(1000).default(450),
  thresholdPerWeek: z.int().min(0).max(200).default(25),
  leastThreshold: z.int().min(0).max(1000).default(300),
  /** Days after the confirmation on which the mentee is reminded of the first meeting; then the coordination is told. */
  firstMeetingDays: z.array(z.int().min(1).max(90)).min(1).max(5).default([3, 7, 14]),
})
export type ProgrammeSettings = z.infer<typeof programmeSettings>

export const defaultProgrammeSettings: ProgrammeSettings = programmeSettings.parse({})

/** Settings as they are kept, checked again: what the database holds may be older than the program. */
export function readProgrammeSettings(kept: unknown): ProgrammeSettings {
  return programmeSettings.parse(kept)
}
