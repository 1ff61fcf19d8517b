import { parentOf } from "../occupations/occupation.js"
import type { ListName } from "./lists.js"
import type { Publisher } from "./publishers.js"

/** Name of the edition of every list that comes with the platform. */
export const ownSource = "jumelage-2026-11"

/** A list that comes with the platform, as a file of `db/reference`. */
export interface OwnList {
  readonly list: ListName
  /** Who keeps the list: the platform's own facts about somebody's list give way to that publisher's file. */
  readonly publisher: Publisher
  readonly file: string
  /** What its rows leave to be derived. */
  readonly complete?: (values: Readonly<Record<string, string>>) => Readonly<Record<string, unknown>>
}

/** In the order of loading: a list comes after those that it names. */
export const ownLists: readonly OwnList[] = [
  {
    list: "occupation",
    publisher: "statcan",
    file: "noc-2021.csv",
    complete: (values) => ({ ...values, parent: parentOf(values.code ?? "") }),
  },
  { list: "skill-category", publisher: "jumelage", file: "skill-categories.csv" },
  { list: "skill", publisher: "jumelage", file: "skills.csv" },
  { list: "skill-relation", publisher: "jumelage", file: "skill-relations.csv" },
  { list: "occupation-skill", publisher: "jumelage", file: "occupation-skills.csv" },
  { list: "province", publisher: "statcan", file: "provinces.csv" },
  { list: "economic-region", publisher: "statcan", file: "economic-regions.csv" },
  { list: "municipality", publisher: "statcan", file: "municipalities.csv" },
  { list: "postal-area", publisher: "geonames", file: "postal-areas.csv" },
  { list: "credential", publisher: "jumelage", file: "credentials.csv" },
  { list: "field-of-study", publisher: "statcan", file: "fields-of-study.csv" },
  { list: "education-level", publisher: "jumelage", file: "education-levels.csv" },
  { list: "language-level", publisher: "jumelage", file: "language-levels.csv" },
  { list: "management-level", publisher: "jumelage", file: "management-levels.csv" },
  { list: "occupational-group", publisher: "tbs", file: "occupational-groups.csv" },
]
