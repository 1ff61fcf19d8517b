import { readFileSync } from "node:fs"
import { parse } from "csv-parse/sync"
import type { IndexedDocument, IndexQuery } from "../src/engine/index/schema.js"

/** What is searched: like opportunities and postings, with about 150 words in each language that a document has. */
export const schema = {
  texts: { title: 4, body: 1 },
  codes: ["type", "mode", "province", "organisation", "level"],
  numbers: ["postedOn", "deadline", "hours"],
} as const

export type Schema = typeof schema
export type Document = IndexedDocument<Schema, number>
export type Query = IndexQuery<Schema>

interface Listed {
  readonly code: string
  readonly title_en: string
  readonly title_fr: string
  readonly [column: string]: string
}

const listed = (list: string): readonly Listed[] =>
  parse(readFileSync(`db/reference/${list}.csv`, "utf8"), { columns: true }) as Listed[]

const occupations = listed("noc-2021").filter(({ code }) => code.length === 5)
const skills = listed("skills")
const towns = listed("municipalities").toSorted((one, two) => Number(two.population) - Number(one.population))
const organisations = listed("organisations")
const levels = listed("occupational-groups").flatMap(({ code }) => [1, 2, 3, 4, 5].map((level) => `${code}-0${level}`))
const types = Array.from({ length: 14 }, (_, number) => `type-${number}`)
const modes = ["on-site", "hybrid", "remote"]

/** The same numbers in each run, from 0 up to 1. */
export function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Language = "en" | "fr"

const syllables: Readonly<Record<Language, readonly string[]>> = {
  en: "ba ci de fo gra ler mi no pre kwi ru se ta vi cha tron bow pla nur mark co cli den por so lay koo wel stock".split(
    " ",
  ),
  fr: "ba ci dé fo gra lé mi no pré qui ru sé ta vi cha tron bou pla nour gê mar co cli den por vê so lai cui pié".split(
    " ",
  ),
}
const endings: Readonly<Record<Language, readonly string[]>> = {
  en: ["", "s", "ed", "ing", "er", "ers", "ment", "ation", "al", "ly", "ist"],
  fr: ["", "s", "e", "es", "ement", "ation", "eur", "euse", "age", "ique", "iste", "er", "é", "ée", "ant"],
}
const ties: Readonly<Record<Language, readonly string[]>> = {
  en: "the a of and to in for with on by is are you your our we will be this that as at from".split(" "),
  fr: "le la les de des du un une et à en pour dans avec sur par qui que au aux ce cette nous vous votre est".split(
    " ",
  ),
}

const roots = 9000
/** Made-up words for the long tail of a vocabulary: half of the words of a corpus stand in it once or twice. */
const invented: Readonly<Record<Language, readonly string[]>> = { en: inventWords("en"), fr: inventWords("fr") }

function inventWords(language: Language): readonly string[] {
  const random = makeRandom(language === "en" ? 1 : 2)
  const words = new Set<string>()
  while (words.size < roots)
    words.add(Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables[language], random)).join(""))
  return [...words]
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return at(items, random() * items.length)
}

/** The first items are much commoner than the last ones (Zipf). */
function pickCommon<Item>(items: readonly Item[], random: () => number): Item {
  return at(items, items.length ** random() - 1)
}

function at<Item>(items: readonly Item[], place: number): Item {
  const item = items[Math.floor(place)]
  if (item === undefined) throw new Error("nothing to pick from")
  return item
}

function inventBody(language: Language, ofSkills: readonly Listed[], random: () => number): string {
  const named = ofSkills.flatMap((skill) => (language === "en" ? skill.title_en : skill.title_fr).split(" "))
  return Array.from({ length: 80 + Math.floor(random() * 140) }, () => {
    const share = random()
    if (share < 0.4) return pick(ties[language], random)
    if (share < 0.65) return pick(named, random)
    return pickCommon(invented[language], random) + pick(endings[language], random)
  }).join(" ")
}

/** Where people are: towns by their size. */
const pickTown = (random: () => number) => pickCommon(towns, random)

export const day = { first: 20_000, count: 365 }

/** Two in five documents are in both languages, the others in one. */
export function inventDocument(key: number): Document {
  const random = makeRandom(key + 1000)
  const occupation = pickCommon(occupations, random)
  const ofSkills = Array.from({ length: 4 + Math.floor(random() * 5) }, () => pickCommon(skills, random))
  const spoken = random()
  const languages: readonly Language[] = spoken < 0.4 ? ["en", "fr"] : spoken < 0.75 ? ["en"] : ["fr"]
  const inEach = (make: (language: Language) => string) =>
    Object.fromEntries(languages.map((each) => [each, make(each)]))
  const town = pickTown(random)
  const mode = pick(modes, random)
  const postedOn = day.first + Math.floor(random() * day.count)
  return {
    key,
    texts: {
      title: inEach((language) => (language === "en" ? occupation.title_en : occupation.title_fr)),
      body: inEach((language) => inventBody(language, ofSkills, random)),
    },
    codes: {
      type: [pickCommon(types, random)],
      mode: [mode],
      province: [town.province ?? ""],
      organisation: [pickCommon(organisations, random).code ?? ""],
      level: [...new Set(Array.from({ length: Math.floor(random() * 4) }, () => pickCommon(levels, random)))],
    },
    numbers: { postedOn, deadline: postedOn + 14 + Math.floor(random() * 60), hours: random() < 0.3 ? null : 37.5 },
    place: mode === "remote" ? null : { latitude: Number(town.latitude), longitude: Number(town.longitude) },
  }
}

export const facets = ["type", "mode", "province", "organisation", "level"] as const

/** One to three words of one document, mostly within a radius; seldom filtered by type or level. */
export function inventNarrow(documents: readonly Document[], count: number): readonly Query[] {
  const random = makeRandom(7)
  return Array.from({ length: count }, () => {
    const { texts } = pick(documents, random)
    const language: Language = texts.title?.fr && random() < 0.5 ? "fr" : texts.title?.en ? "en" : "fr"
    const ofTitle = tellingOf(texts.title?.[language] ?? "", language)
    const ofBody = tellingOf(texts.body?.[language] ?? "", language)
    const wanted = 1 + Math.floor(random() ** 2 * 3)
    const words = Array.from({ length: wanted }, (_, at) => pick(at === 0 || random() < 0.5 ? ofTitle : ofBody, random))
    return {
      text: [...new Set(words)].join(" "),
      codes: {
        ...(random() < 0.2 && { type: [types[0] ?? ""] }),
        ...(random() < 0.1 && { level: [levels[0] ?? "", levels[1] ?? ""] }),
      },
      ...(random() < 0.7 && { near: { ...placeOf(pickTown(random)), radius: pick([25, 50, 100], random) } }),
      ...asked,
    }
  })
}

/** What a landing page asks: no word, or one very common one; filters that leave much. */
export function inventBroad(count: number): readonly Query[] {
  const random = makeRandom(8)
  return Array.from({ length: count }, (_, number) => ({
    text: number % 3 === 2 ? pick(["communication", "gestion", "management", "services"], random) : "",
    codes: {
      ...(random() < 0.5 && { mode: ["hybrid", "remote"] }),
      ...(random() < 0.3 && { type: types.slice(0, 3) }),
    },
    numbers: { ...(random() < 0.7 && { deadline: { atLeast: day.first + Math.floor(random() * day.count * 0.7) } }) },
    ...(number % 3 === 0 && { near: { ...placeOf(towns[number % 12]), radius: 100 } }),
    ...asked,
  }))
}

const asked = { facets, sort: [{ by: "relevance" }, { by: "postedOn", direction: "descending" }] } as const

const placeOf = (town: Listed | undefined) => ({ latitude: Number(town?.latitude), longitude: Number(town?.longitude) })

/** Words that are searched for: longer than a tie, without what slashes add. */
const tellingOf = (text: string, language: Language): readonly string[] => {
  const words = text.toLowerCase().match(/(?<![\p{L}'’/-])\p{L}{4,}(?![\p{L}'’/-])/gu) ?? []
  const telling = words.filter((word) => !ties[language].includes(word) && word !== "other" && word !== "autres")
  return telling.length > 0 ? telling : [language === "en" ? "communication" : "gestion"]
}
