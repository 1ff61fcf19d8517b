import { z } from "zod"
import { dayOrNone, longTextOrNone, number, numberOrNone, text, textOrNone, texts, wholeNumber } from "./cells.js"

/** In the order in which lists may refer to each other: a list stands after those that it names. */
export const listNames = [
  "occupation",
  "occupation-title",
  "skill-category",
  "skill",
  "skill-relation",
  "occupation-skill",
  "credential",
  "field-of-study",
  "province",
  "economic-region",
  "municipality",
  "postal-area",
  "education-level",
  "language-level",
  "management-level",
  "occupational-group",
] as const
export type ListName = (typeof listNames)[number]

type Cell = string | number | boolean | readonly string[] | null
export type Row = Readonly<Record<string, Cell>>
type Parts = Readonly<Record<string, z.ZodType<Cell>>>

/** How the rows of a list are checked, told apart and kept; the table's columns have the names of the row's parts. */
export interface ListShape<Of extends Parts = Parts> {
  readonly table: string
  /** Parts that tell a row apart. */
  readonly key: readonly string[]
  readonly parts: Of
  readonly row: z.ZodType<Row>
  /** Parts that hold a code of another list. */
  readonly refersTo?: Readonly<Record<string, ListName>>
  /** The part that holds a code of this very list. */
  readonly parent?: string
}

type PartsOf<List extends ListName> = (typeof lists)[List]["parts"]
export type RowOf<List extends ListName> = { readonly [Part in keyof PartsOf<List>]: z.output<PartsOf<List>[Part]> }

const dated = { validFrom: dayOrNone, validUntil: dayOrNone, successor: textOrNone }
const titled = { titleEn: textOrNone, titleFr: textOrNone, ...dated }

function shape<Of extends Parts>(
  parts: Of,
  rest: Omit<ListShape, "row" | "parts" | "key"> & { readonly key?: readonly string[] },
): ListShape<Of> {
  const whole: z.ZodType<Row> = z.object<Parts>(parts)
  const row = whole.refine(({ titleEn, titleFr }) => titleEn !== null || titleFr !== null, {
    message: "cell-missing",
    path: ["titleEn"],
  })
  return { key: ["code"], ...rest, parts, row }
}

export const partsOf = (list: ListName): readonly string[] => Object.keys(lists[list].parts)

const scaled = { code: text, scale: text, rank: wholeNumber(0, 1_000), ...titled }
const place = { latitude: number(-90, 90), longitude: number(-180, 180) }

export const lists = {
  occupation: shape(
    {
      code: text,
      level: wholeNumber(1, 5),
      parent: textOrNone,
      definitionEn: longTextOrNone,
      definitionFr: longTextOrNone,
      ...titled,
    },
    { table: "occupation", parent: "parent" },
  ),
  "occupation-title": shape(
    { occupation: text, language: z.enum(["en", "fr"], "cell-not-known"), title: text, isIllustrative: z.boolean() },
    { table: "occupation_title", key: ["occupation", "language", "title"], refersTo: { occupation: "occupation" } },
  ),
  "skill-category": shape({ code: text, ...titled }, { table: "skill_category" }),
  skill: shape(
    {
      code: text,
      category: text,
      broader: textOrNone,
      synonymsEn: texts,
      synonymsFr: texts,
      definitionEn: longTextOrNone,
      definitionFr: longTextOrNone,
      ...titled,
    },
    { table: "skill", refersTo: { category: "skill-category" }, parent: "broader" },
  ),
  "skill-relation": shape(
    { skill: text, near: text },
    { table: "skill_relation", key: ["skill", "near"], refersTo: { skill: "skill", near: "skill" } },
  ),
  "occupation-skill": shape(
    { occupation: text, skill: text, weight: wholeNumber(1, 1_000) },
    {
      table: "occupation_skill",
      key: ["occupation", "skill"],
      refersTo: { occupation: "occupation", skill: "skill" },
    },
  ),
  credential: shape(
    { code: text, kind: text, synonymsEn: texts, synonymsFr: texts, ...titled },
    { table: "credential" },
  ),
  "field-of-study": shape({ code: text, parent: textOrNone, ...titled }, { table: "field_of_study", parent: "parent" }),
  province: shape({ code: text, sgc: text, timeZone: text, ...titled }, { table: "province" }),
  "economic-region": shape(
    { code: text, province: text, ...titled },
    { table: "economic_region", refersTo: { province: "province" } },
  ),
  municipality: shape(
    {
      code: text,
      province: text,
      economicRegion: textOrNone,
      otherNamesEn: texts,
      otherNamesFr: texts,
      latitude: numberOrNone(-90, 90),
      longitude: numberOrNone(-180, 180),
      population: numberOrNone(0, 50_000_000),
      timeZone: textOrNone,
      ...titled,
    },
    { table: "municipality", refersTo: { province: "province", economicRegion: "economic-region" } },
  ),
  "postal-area": shape(
    { fsa: text, province: text, municipality: textOrNone, ...place },
    { table: "postal_area", key: ["fsa"], refersTo: { province: "province", municipality: "municipality" } },
  ),
  "education-level": shape(scaled, { table: "education_level" }),
  "language-level": shape(scaled, { table: "language_level" }),
  "management-level": shape(scaled, { table: "management_level" }),
  "occupational-group": shape(
    { code: text, employer: text, parent: textOrNone, levels: texts, ...titled },
    { table: "occupational_group", parent: "parent" },
  ),
} as const satisfies Readonly<Record<ListName, ListShape>>
