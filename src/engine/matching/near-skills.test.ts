import { expect, test } from "vitest"
import { nearSkills } from "./near-skills.js"

const skills = [
  { code: "communication", broader: null },
  { code: "writing", broader: "communication" },
  { code: "plain-language", broader: "writing" },
  { code: "editing", broader: "communication" },
]
const near = nearSkills(skills, [{ skill: "editing", near: "writing" }])

test("who holds a narrower skill holds the broader one, however far above", () => {
  expect(near.get("communication")?.get("plain-language")).toBe(1000)
  expect(near.get("writing")?.get("plain-language")).toBe(1000)
})

test("who holds the broader skill, or a related one, holds it in part", () => {
  expect(near.get("plain-language")?.get("communication")).toBe(500)
  expect([near.get("editing")?.get("writing"), near.get("writing")?.get("editing")]).toEqual([500, 500])
})

test("skills that are neither are not near", () => expect(near.get("plain-language")?.get("editing")).toBeUndefined())

test("a list whose broader skills go round in a circle is read to its end", () => {
  const circle = [
    { code: "one", broader: "other" },
    { code: "other", broader: "one" },
  ]
  expect(nearSkills(circle, []).get("one")?.get("other")).toBe(1000)
})
