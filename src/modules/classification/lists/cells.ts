import { z } from "zod"

/** What may be wrong with a cell, or with the row that it stands in. */
export const cellProblems = [
  "cell-missing",
  "cell-too-long",
  "cell-unreadable",
  "cell-not-a-number",
  "cell-out-of-range",
  "cell-not-a-day",
  "cell-not-a-code",
  /** Names something that its own list does not have. */
  "cell-not-known",
  "row-repeated",
  /** Another publisher's edition has this code. */
  "code-taken",
] as const
export type CellProblem = (typeof cellProblems)[number]

// An empty cell is an absent value; several values of one cell stand between vertical bars.

const longest = 500

/** A replacement sign tells of a file read in the wrong encoding; PostgreSQL holds no U+0000. */
const isReadable = (text: string) => !/[\0\uFFFD]/.test(text)

const blank = (value: unknown) => (value === undefined || value === "" ? null : value)

const words = (most: number) =>
  z
    .string("cell-missing")
    .trim()
    .min(1, "cell-missing")
    .max(most, "cell-too-long")
    .refine(isReadable, "cell-unreadable")

export const text = words(longest)

export const textOrNone = z.preprocess(blank, text.nullable())

/** A definition of several sentences. */
export const longTextOrNone = z.preprocess(blank, words(8_000).nullable())

export const texts = z.preprocess(
  (value) => (typeof value === "string" ? value.split("|").filter((each) => each.trim() !== "") : (value ?? [])),
  z.array(text),
)

const asNumber = (value: unknown) => {
  const present = blank(value)
  const read = typeof present === "string" ? Number(present) : present
  return Number.isNaN(read) ? present : read
}

const bounded = (least: number, most: number) =>
  z
    .number({ error: ({ input }) => (input === null ? "cell-missing" : "cell-not-a-number") })
    .min(least, "cell-out-of-range")
    .max(most, "cell-out-of-range")

export const number = (least: number, most: number) => z.preprocess(asNumber, bounded(least, most))

export const wholeNumber = (least: number, most: number) =>
  z.preprocess(asNumber, bounded(least, most).int("cell-not-a-number"))

export const numberOrNone = (least: number, most: number) => z.preprocess(asNumber, bounded(least, most).nullable())

export const dayOrNone = z.preprocess(blank, z.iso.date("cell-not-a-day").nullable())
