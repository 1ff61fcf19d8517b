import { describe, expect, test } from "vitest"
import { tokenise } from "../../src/engine/text/tokenise.js"
import { refusedInEnglish, refusedInFrench } from "../architecture/refused-wording.js"
import { isUntidy, readOwnList, repeated, valuesOf } from "./lists.js"
import { chainOf, skillCodes, skills } from "./own-skills.js"

const categories = readOwnList("skill-categories.csv", ["code", "title_en", "title_fr"])
const relations = readOwnList("skill-relations.csv", ["skill", "near"])

const isCode = (code: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(code)

describe("the skills", () => {
  test("are enough to describe most work", () => {
    expect(skills.length).toBeGreaterThanOrEqual(420)
  })

  test("each have a code of their own, in lower case and hyphens", () => {
    expect(skills.filter(({ code }) => !isCode(code))).toEqual([])
    expect(repeated(skills.map(({ code }) => code))).toEqual([])
  })

  test("each belong to a category, and no category is empty", () => {
    const used = new Set(skills.map(({ category }) => category))
    expect([...used].sort()).toEqual(categories.map(({ code }) => code).sort())
  })

  test("are at most four deep, from a skill to the broadest one", () => {
    const known = (code: string) => chainOf(code).every((each) => skillCodes.has(each))
    expect(skills.filter(({ code }) => !known(code) || chainOf(code).length > 4)).toEqual([])
  })
})

describe.each([
  ["English", "title_en", "synonyms_en", refusedInEnglish],
  ["French", "title_fr", "synonyms_fr", refusedInFrench],
] as const)("in %s, the skills", (_, title, synonyms, refused) => {
  test("and their categories have a title written as it is written here", () => {
    const titles = [...categories, ...skills].map((each) => each[title])
    expect(titles.filter((each) => isUntidy(each) || refused.some(([pattern]) => pattern.test(each)))).toEqual([])
  })

  test("begin with a capital, as categories do", () => {
    const titles = [...categories, ...skills].map((each) => each[title])
    expect(titles.filter((each) => !/^(?:\p{Lu}|\d|\.NET)/u.test(each))).toEqual([])
  })

  test("have at most six synonyms each", () => {
    expect(skills.filter((skill) => valuesOf(skill[synonyms]).length > 6)).toEqual([])
    expect(skills.flatMap((skill) => valuesOf(skill[synonyms])).filter(isUntidy)).toEqual([])
  })

  test("are never confused: no two answer to the same words", () => {
    const words = skills.flatMap((skill) =>
      [skill[title], ...valuesOf(skill[synonyms])].map((text) => tokenise(text).join(" ")),
    )
    expect(words.filter((each) => each === "")).toEqual([])
    expect(repeated(words)).toEqual([])
  })
})

describe("the skills that are near one another", () => {
  test("are paired often enough to widen a search", () => {
    expect(relations.length).toBeGreaterThanOrEqual(250)
  })

  test("are two skills of the list, named once, in the order of their codes", () => {
    expect(relations.filter(({ skill, near }) => !skillCodes.has(skill) || !skillCodes.has(near))).toEqual([])
    expect(relations.filter(({ skill, near }) => skill >= near)).toEqual([])
    expect(repeated(relations.map(({ skill, near }) => `${skill} ${near}`))).toEqual([])
  })

  test("are not already tied as the broader and the narrower", () => {
    const areTied = (one: string, other: string) => chainOf(one).includes(other) || chainOf(other).includes(one)
    expect(relations.filter(({ skill, near }) => areTied(skill, near))).toEqual([])
  })
})
