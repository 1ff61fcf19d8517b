import { actingMember, type Reading } from "../../../platform/context.js"
import { listColleagues } from "../../organisations/index.js"
import type { Pair } from "../profile/pair.js"
import { type Profile, readProfileFor } from "../profile/read-profile-for.js"
import { listedSections } from "../profile/sections.js"
import { currentIndex } from "./current-index.js"
import { type Facet, type Findable, facets } from "./findable.js"
import { keyOf, nameOf, type Place } from "./member-index.js"
import { type Criteria, type Hit, type Search, searchMembers } from "./search-members.js"

/** One thing by which a person was found, from what the reader may see of her now. */
export interface FoundBy {
  readonly place: Place
  readonly text: Pair
}

export interface FoundMember {
  readonly hit: Hit
  readonly profile: Profile
  readonly foundBy: readonly FoundBy[]
}

/** Whom the member finds, by what others let her see. */
export async function findMembers(reading: Reading, criteria: Criteria): Promise<Search> {
  const index = await currentIndex(reading)
  const { personId } = actingMember(reading)
  const colleagues = new Set(await listColleagues(reading, personId))
  return searchMembers(index, criteria, { personId, colleagues })
}

/**
 * The hits as their profiles stand, read through the door of all profiles: an index that lags behind can leave somebody
 * out, it can never show more than she does.
 */
export async function readHits(
  reading: Reading,
  hits: readonly Hit[],
  criteria: Criteria,
): Promise<readonly FoundMember[]> {
  const read = await Promise.all(
    hits.map(async (hit) => {
      const profile = await readProfileFor(reading, reading.actor, hit.person.personId)
      return profile && verify(hit, profile, criteria)
    }),
  )
  return read.filter((found) => found !== undefined)
}

function verify(hit: Hit, profile: Profile, { filters }: Criteria): FoundMember | undefined {
  const held = placed(profile).map((each) => ({ ...each, key: keyOf(each.place, each.findable) }))
  const keys = new Set(held.map(({ key }) => key))
  const stillMet = hit.byWord.every((asked) => asked.size === 0 || [...asked].some((key) => keys.has(key)))
  const wanted = (facet: Facet) => filters[facet] === undefined || held.some(({ findable }) => fits(findable, facet))
  const fits = ({ filter }: Findable, facet: Facet) => filter?.facet === facet && filter.code === filters[facet]
  if (!stillMet || !facets.every(wanted)) return undefined
  const asked = new Set(hit.byWord.flatMap((each) => [...each]))
  const answering = held.filter(({ key, findable }) => asked.has(key) || facets.some((facet) => fits(findable, facet)))
  const once = new Map(answering.map(({ key, place, findable: { text } }) => [key, { place, text }]))
  return { hit, profile, foundBy: [...once.values()] }
}

/** All by which a profile can be found, the name last. */
function placed({ displayName, contents }: Profile): readonly { readonly place: Place; readonly findable: Findable }[] {
  const inSections = listedSections.flatMap(([place, section]) => {
    const content: unknown = contents[place]
    const findables = content === undefined ? [] : (section.findablesOf?.(content) ?? [])
    return findables.map((findable) => ({ place, findable }))
  })
  return [...inSections, { place: "name", findable: nameOf(displayName) }]
}
