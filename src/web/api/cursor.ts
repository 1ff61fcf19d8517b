import { z } from "zod"
import { said } from "./operation.js"

const cursor = z
  .string()
  .max(500, "cursor-unknown")
  .regex(/^[\w-]+$/, "cursor-unknown")
  .transform((text) => Buffer.from(text, "base64url").toString("utf8"))

/** What every list takes: how many at once, and where to go on. `cursor` comes out as the key of the last item given. */
export const paging = z.object({
  limit: said(
    z.coerce
      .number("limit-out-of-range")
      .int("limit-out-of-range")
      .min(1, "limit-out-of-range")
      .max(100, "limit-out-of-range")
      .default(50),
    { en: "Items in one answer, 100 at most.", fr: "Éléments par réponse, 100 au plus." },
  ),
  cursor: said(cursor.optional(), {
    en: "The value of “next” in the answer before.",
    fr: "La valeur de « next » dans la réponse précédente.",
  }),
})

/** The form of every list: some items, and the cursor of the next ones; null at the end. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    next: said(z.string().nullable(), {
      en: "Cursor of the next items; null at the end.",
      fr: "Curseur des éléments suivants; null à la fin.",
    }),
  })
}

/**
 * Cuts a list read with one item too many. A cursor names the last item given, not a position: items that come or go
 * meanwhile make no other one appear twice or be left out.
 */
export function cutAt<Item>(items: readonly Item[], limit: number, keyOf: (item: Item) => string) {
  const given = items.slice(0, limit)
  const last = given.at(-1)
  const isMore = items.length > limit && last !== undefined
  return { items: given, next: isMore ? Buffer.from(keyOf(last), "utf8").toString("base64url") : null }
}
