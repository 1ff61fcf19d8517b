import type { ImportKind } from "./import-kind.js"
import { economicRegions } from "./kinds/economic-regions.js"
import { escoSkills } from "./kinds/esco-skills.js"
import { fieldsOfStudy } from "./kinds/fields-of-study.js"
import { municipalities } from "./kinds/municipalities.js"
import { nocStructure } from "./kinds/noc-structure.js"
import { nocTitles } from "./kinds/noc-titles.js"
import { occupationalGroups } from "./kinds/occupational-groups.js"
import { onetSkills } from "./kinds/onet-skills.js"
import { postalAreas } from "./kinds/postal-areas.js"
import { provinces } from "./kinds/provinces.js"

/** By the name that an operator types. */
export const importKinds = {
  "noc-structure": nocStructure,
  "noc-titles": nocTitles,
  "esco-skills": escoSkills,
  "onet-skills": onetSkills,
  provinces,
  "economic-regions": economicRegions,
  municipalities,
  "postal-areas": postalAreas,
  "fields-of-study": fieldsOfStudy,
  "occupational-groups": occupationalGroups,
} as const satisfies Readonly<Record<string, ImportKind>>

export type ImportKindName = keyof typeof importKinds
export const importKindNames = Object.keys(importKinds) as ImportKindName[]
