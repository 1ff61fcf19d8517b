import { z } from "zod"
import { type FieldCode, fieldCodes } from "../answers/registration-fields.js"

/** Of the file that waits between the check and its confirmation; it is nobody's own, and gone after a day. */
export const keptKind = "registrations-import"
export const keptHours = 24

/** A list that was checked, as it waits to be confirmed. */
export const keptImport = z.object({
  programmeId: z.uuid(),
  side: z.enum(["mentor", "mentee"]),
  stream: z.enum(["traditional", "peer", "reverse", "official-languages"]),
  language: z.enum(["en", "fr"]),
  lines: z.array(
    z.object({
      address: z.string(),
      name: z.string(),
      places: z.int().min(1).max(20),
      answers: z.array(
        z.object({
          field: z.string().refine((code): code is FieldCode => fieldCodes.some((each) => each === code)),
          value: z.unknown(),
        }),
      ),
    }),
  ),
  columns: z.array(z.object({ name: z.string(), isUsed: z.boolean() })),
  faults: z.array(
    z.object({
      code: z.enum(["capacity-not-understood", "value-not-understood"]),
      row: z.int(),
      column: z.string(),
      text: z.string(),
    }),
  ),
})
export type KeptImport = z.infer<typeof keptImport>
