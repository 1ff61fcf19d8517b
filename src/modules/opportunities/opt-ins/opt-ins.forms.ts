import { z } from "zod"
import { sides } from "../types/opportunity-type.js"
import type { Wish } from "./opt-in.store.js"

/** One field per kind, named by its code: the sides that are ticked. */
export const optInsForm = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]).optional())
  .transform((form): readonly Wish[] =>
    Object.entries(form).flatMap(([type, ticked]) =>
      [ticked ?? []].flat().flatMap((value) => {
        const side = sides.find((each) => each === value)
        return side ? [{ type, side }] : []
      }),
    ),
  )
