import { array, assert, constantFrom, option, property, record, uniqueArray } from "fast-check"
import { describe, expect, test } from "vitest"
import { audiences, canSee, relationBetween } from "../profile/visibility.js"
import { type IndexedPerson, MemberIndex } from "./member-index.js"
import { type Criteria, searchMembers } from "./search-members.js"

const reader = { personId: "reader", colleagues: new Set(["a", "b", "c"]) }

function indexOf(people: readonly IndexedPerson[]): MemberIndex {
  const index = new MemberIndex()
  for (const person of people) index.put(person)
  return index
}

function person(displayName: string, ...titles: readonly string[]): IndexedPerson {
  const findables = titles.map((title) => ({ text: { en: null, fr: title } }))
  return {
    ...{ personId: displayName, displayName, sortName: displayName.toLowerCase() },
    sections: [{ code: "position", seenBy: "members", findables }],
  }
}

const namesFor = (index: MemberIndex, words: string, filters: Criteria["filters"] = {}) =>
  searchMembers(index, { words, filters }, reader).hits.map(({ person: { displayName } }) => displayName)

const word = constantFrom("analyse", "analyste", "anaylste", "carte", "cartes", "données", "marée", "marie", "port")
const text = array(word, { minLength: 1, maxLength: 3 }).map((words) => ({ en: null, fr: words.join(" ") }))
const findable = record(
  { text, filter: record({ facet: constantFrom("skill" as const), code: constantFrom("a", "b") }) },
  { requiredKeys: ["text"] },
)
const anybody = record({
  personId: constantFrom("a", "b", "c", "d", "e", "f", "g", "h", "reader"),
  displayName: word,
  sections: uniqueArray(
    record({
      code: constantFrom("position" as const, "skills" as const),
      seenBy: constantFrom(...audiences),
      findables: array(findable, { maxLength: 3 }),
    }),
    { maxLength: 2, selector: ({ code }) => code },
  ),
}).map((each) => ({ ...each, sortName: each.displayName }))

/** What this reader may see of a person, and nothing else. */
function seenOf(one: IndexedPerson): IndexedPerson {
  const relation = relationBetween({
    ownerId: one.personId,
    readerId: reader.personId,
    areColleagues: reader.colleagues.has(one.personId),
  })
  return { ...one, sections: one.sections.filter(({ seenBy }) => canSee(relation, seenBy)) }
}

describe("a search", () => {
  test("gives, in the same order and with the same counts, what it would if nothing closed to the reader existed", () => {
    const skill = option(constantFrom("a", "b"), { nil: undefined })
    assert(
      property(array(anybody, { maxLength: 8 }), array(word, { maxLength: 3 }), skill, (people, words, code) => {
        const criteria = { words: words.join(" "), filters: code === undefined ? {} : { skill: code } }
        const distinct = [...new Map(people.map((one) => [one.personId, one])).values()]
        const shown = (all: readonly IndexedPerson[]) => {
          const { hits, isPartial, options } = searchMembers(indexOf(all), criteria, reader)
          const found = hits.map(({ person: { personId }, score, byWord }) => ({ personId, score, byWord }))
          return { found, isPartial, options }
        }
        expect(shown(distinct)).toEqual(shown(distinct.map(seenOf)))
      }),
      { numRuns: 500 },
    )
  })

  test("puts first who says just what was asked, then who says it among other things", () => {
    const index = indexOf([
      person("Ada", "Chef de la communication stratégique et ministérielle"),
      person("Zoé", "Communication"),
    ])
    expect(namesFor(index, "communication")).toEqual(["Zoé", "Ada"])
  })

  test("takes a mistake into account only where nobody says the word as it was typed", () => {
    const index = indexOf([person("Ada", "Marine"), person("Zoé", "Marina")])
    expect(namesFor(index, "marine")).toEqual(["Ada"])
    expect(namesFor(index, "marinx")).toEqual(["Ada", "Zoé"])
  })

  test("forgets what a person said before, and a person who has left", () => {
    const index = indexOf([person("Ada", "Marine"), person("Zoé", "Marine")])
    index.put(person("Ada", "Forêt"))
    expect(namesFor(index, "marine")).toEqual(["Zoé"])
    expect(namesFor(index, "forêt")).toEqual(["Ada"])
    index.remove("Ada")
    expect(namesFor(index, "forêt")).toEqual([])
    expect(index.wordsLike("foret", "same")).toEqual([])
  })
})
