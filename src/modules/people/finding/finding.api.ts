import { z } from "zod"
import { Refusal } from "../../../platform/refusal.js"
import { cutAt, listOf, paging } from "../../../web/api/cursor.js"
import { bilingual, operation, said } from "../../../web/api/operation.js"
import { countSearch } from "./count-search.js"
import { type FoundMember, findMembers, readHits } from "./find-members.js"
import { facets } from "./findable.js"
import { criteriaOf } from "./finding.paths.js"
import { findingWords } from "./finding.words.js"
import { compareRanks, mostHitsShown, type Rank, rankOf } from "./search-members.js"

const foundMember = z.object({
  username: z.string(),
  displayName: z.string(),
  foundBy: said(z.array(z.object({ section: z.string(), text: bilingual })), {
    en: "By what the person answers the search: a section of the profile, or “name”.",
    fr: "Ce par quoi la personne répond à la recherche : une section du profil, ou « name ».",
  }),
})

const filter = z.string().optional()
const search = paging.extend({
  q: said(z.string().optional(), {
    en: "Words in English or French: position, skill, organization, place or name.",
    fr: "Mots en français ou en anglais : poste, compétence, organisme, lieu ou nom.",
  }),
  ...Object.fromEntries(
    facets.map((facet) => [
      facet,
      said(filter, {
        en: `${findingWords.en.facets[facet]}: its code.`,
        fr: `${findingWords.fr.facets[facet]} : son code.`,
      }),
    ]),
  ),
})

const rank = z.tuple([z.number(), z.string(), z.string()])

function rankAt(cursor: string): Rank {
  try {
    return rank.parse(JSON.parse(cursor))
  } catch {
    throw new Refusal("invalid", "cursor-unknown")
  }
}

const asProgramsReadIt = ({ profile: { username, displayName }, foundBy }: FoundMember) => ({
  username,
  displayName,
  foundBy: foundBy.map(({ place, text }) => ({ section: place, text })),
})

export const findingOperations = [
  operation({
    method: "get",
    path: "/people",
    name: "findPeople",
    tag: "people",
    summary: {
      en: "People found by what they let you see of their profile, best first: the first 200",
      fr: "Personnes trouvées par ce qu’elles vous laissent voir de leur profil, les meilleures d’abord : les 200 premières",
    },
    scope: "profile-read",
    query: search,
    answer: listOf(foundMember),
    handle: async ({ reading, query: { limit, cursor, ...asked }, act }) => {
      const criteria = criteriaOf(asked as Record<string, string | undefined>)
      if (!criteria) return { items: [], next: null }
      const after = cursor === undefined ? undefined : rankAt(cursor)
      await act(countSearch)
      const { hits } = await findMembers(reading, criteria)
      const following = hits.slice(0, mostHitsShown).filter((hit) => !after || compareRanks(after, rankOf(hit)) < 0)
      const { items, next } = cutAt(following, limit, (hit) => JSON.stringify(rankOf(hit)))
      return { items: (await readHits(reading, items, criteria)).map(asProgramsReadIt), next }
    },
  }),
]
