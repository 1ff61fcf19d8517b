import { z } from "zod"
import { audiences } from "./visibility.js"

/** The two questions of every section, side by side and without any tie. */
export const choiceFields = {
  seenBy: z.enum(audiences, "readers-missing"),
  countsInMatching: z.enum(["no", "yes"], "matching-answer-missing").transform((answer) => answer === "yes"),
}

export const sectionChoiceForm = z.object(choiceFields)
