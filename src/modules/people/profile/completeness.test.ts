import { expect, test } from "vitest"
import { completenessOf } from "./completeness.js"

test("a profile is as complete as its sections without gap, optional ones aside; what to add follows their order", () => {
  const state = { isOptional: false, gaps: [] }
  expect(
    completenessOf([
      { ...state, code: "position" },
      { ...state, code: "skills", gaps: ["skills-missing", "skills-undated"] },
      { ...state, code: "links", gaps: ["links-missing"], isOptional: true },
    ]),
  ).toEqual({
    share: 0.5,
    gaps: [
      { section: "skills", gap: "skills-missing" },
      { section: "skills", gap: "skills-undated" },
      { section: "links", gap: "links-missing" },
    ],
  })
})

test("a profile that is complete at two thirds shows a whole percent, rounded down", () => {
  const whole = { code: "position", isOptional: false, gaps: [] } as const
  expect(completenessOf([whole, whole, { ...whole, gaps: ["position-missing"] }]).share).toBe(0.66)
})
