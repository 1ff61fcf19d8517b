import { z } from "zod"
import { Refusal } from "../../../platform/refusal.js"
import { listOf, paging } from "../../../web/api/cursor.js"
import type { ApiOperation } from "../../../web/api/operation.js"
import { bilingual, operation, said } from "../../../web/api/operation.js"
import { opportunityStatuses } from "../opportunity/opportunity.js"
import { sides } from "../types/opportunity-type.js"
import { codeFilters, criteriaOf, languageFilters, sorts } from "./criteria.js"
import { type FoundOpportunity, findOpportunities } from "./find-opportunities.js"
import { facetsOf } from "./index-query.js"
import type { OpportunityIndex } from "./opportunity-index.js"
import { searchWords } from "./search.words.js"

const foundOpportunity = z.object({
  number: z.int(),
  type: z.string(),
  side: said(z.enum(sides), {
    en: "On which its author stands; “both” where there is one side only.",
    fr: "Celui de son autrice ou auteur; « both » s’il n’y en a qu’un.",
  }),
  status: z.enum(opportunityStatuses),
  title: bilingual,
  organisation: z.object({ id: z.uuid(), name: bilingual }).nullable(),
  isRemote: z.boolean(),
  startOn: z.string().nullable(),
  deadlineOn: said(z.string().nullable(), { en: "The last day to apply.", fr: "Le dernier jour pour postuler." }),
  publishedAt: z.string(),
})

function asProgramsReadIt({ opportunity, organisation }: FoundOpportunity): z.input<typeof foundOpportunity> {
  const { number, type, side, status, titleEn, titleFr, organisationId } = opportunity
  const { isRemote, startOn, deadlineOn, publishedAt } = opportunity
  return {
    ...{ number, type, side, status, isRemote, startOn, deadlineOn, publishedAt: String(publishedAt) },
    title: { en: titleEn, fr: titleFr },
    organisation:
      organisation && organisationId !== null
        ? { id: organisationId, name: { en: organisation.nameEn, fr: organisation.nameFr } }
        : null,
  }
}

const text = z.string().optional()
const query = paging.extend({
  q: said(text, {
    en: "Words in English or French, or a number.",
    fr: "Mots en français ou en anglais, ou un numéro.",
  }),
  ...Object.fromEntries(
    codeFilters
      .filter((filter) => facetsOf.live.includes(filter))
      .map((filter) => [
        filter,
        said(text, {
          en: `${searchWords.en.facets[filter]}: codes, with commas.`,
          fr: `${searchWords.fr.facets[filter]}\u00a0: codes, séparés par des virgules.`,
        }),
      ]),
  ),
  loc: said(text, { en: "Code of a municipality.", fr: "Code d’une municipalité." }),
  km: said(text, {
    en: "Kilometres around it: 10, 25, 50, 100 or 250.",
    fr: "Kilomètres à la ronde\u00a0: 10, 25, 50, 100 ou 250.",
  }),
  "start-from": said(text, { en: "As 2027-02-01.", fr: "Comme 2027-02-01." }),
  "start-until": said(text, { en: "As 2027-02-01.", fr: "Comme 2027-02-01." }),
  posted: said(text, { en: "Days since it was posted, at most.", fr: "Jours depuis la publication, au plus." }),
  ...Object.fromEntries(
    languageFilters.map((filter) => [
      filter,
      said(text, {
        en: `${searchWords.en.languages[filter]}: A, B or C at most.`,
        fr: `${searchWords.fr.languages[filter]}\u00a0: A, B ou C au plus.`,
      }),
    ]),
  ),
  closed: said(text, {
    en: "“yes” gives those that are closed to applications, too.",
    fr: "« yes » donne aussi celles dont les candidatures sont closes.",
  }),
  sort: z.enum(sorts, "answer-unknown").optional(),
})

/** A list in order of relevance has no other place to go on from than a position. */
function offsetAt(cursor: string | undefined): number {
  if (cursor === undefined) return 0
  if (!/^\d{1,6}$/.test(cursor)) throw new Refusal("invalid", "cursor-unknown")
  return Number(cursor)
}

export const searchOperations = (index: OpportunityIndex): readonly ApiOperation[] => [
  operation({
    method: "get",
    path: "/opportunities",
    name: "findOpportunities",
    tag: "opportunities",
    summary: {
      en: "Opportunities that answer a search; without a token, those open to everybody",
      fr: "Possibilités qui répondent à une recherche; sans jeton, celles qui sont ouvertes à tout le monde",
    },
    scope: "everyone",
    query,
    answer: listOf(foundOpportunity).extend({ total: z.int() }),
    handle: async ({ reading, query: { limit, cursor, ...asked } }) => {
      const offset = offsetAt(cursor)
      const values = Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, [value]]]))
      const criteria = criteriaOf(Object.fromEntries(values))
      const { total, found } = await findOpportunities(reading, index, criteria, { scope: "live", offset, limit })
      const next = offset + limit < total ? Buffer.from(String(offset + limit)).toString("base64url") : null
      return { total, items: found.map(asProgramsReadIt), next }
    },
  }),
]
