import { z } from "zod"
import { streams } from "../../../../engine/scoring/rule-set.js"
import { goalCodes, interestCodes, pathCodes } from "../../lists/mentoring-lists.js"
import { aims, joiningRules, programmeModes } from "../programme-settings.js"

/** One ticked box is sent alone, several as a list, none not at all. */
function ticked<const Codes extends readonly string[]>(codes: Codes, missing?: string) {
  const list = z.array(z.enum(codes))
  return z.preprocess((sent) => [sent ?? []].flat(), missing === undefined ? list : list.min(1, missing))
}

const revision = z.coerce.number().int().positive()

export const joiningForm = z.object({
  joining: z.enum(joiningRules, "joining-missing"),
  organisationIds: z.preprocess((sent) => [sent ?? []].flat(), z.array(z.uuid()).max(50)),
  organisation: z.string().optional(),
  streams: ticked(streams, "streams-missing"),
  revision,
})

/** Numbers are typed: the command knows their limits. */
const typed = z.string().trim().max(40).catch("")

export const waysForm = z.object({
  modes: ticked(programmeModes, "mode-missing"),
  asksMentorEachTime: z
    .literal("yes")
    .optional()
    .transform((box) => box === "yes"),
  aim: z.enum(aims, "aim-missing"),
  answerDays: typed,
  reminderDays: typed,
  serviceWeeks: typed,
  firstMeetingDays: typed,
  revision,
})

export const listsForm = z.object({
  goals: ticked(goalCodes, "goals-missing"),
  interests: ticked(interestCodes),
  paths: ticked(pathCodes),
  revision,
})
