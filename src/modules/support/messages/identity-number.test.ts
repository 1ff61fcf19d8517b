import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { blank, blankIdentityNumbers } from "./identity-number.js"

/** A number that passes the check and belongs to nobody: those that begin with 0 are not given out. */
const number = "046 454 286"

describe("what looks like a social insurance number is taken out", () => {
  test.each([
    "046454286",
    "046 454 286",
    "046-454-286",
    "046.454.286",
    "046\u00a0454\u00a0286",
    "046\u202f454\u202f286",
    "046 – 454 – 286",
    "046/454/286",
    "0 4 6 4 5 4 2 8 6",
    "04 64 54 286",
    "０４６４５４２８６",
    "０４６\u3000４５４\u3000２８６",
    "046４５４286",
  ])("%s", (written) => {
    expect(blankIdentityNumbers(`Mon NAS : ${written}, merci`)).toBe(`Mon NAS : ${blank}, merci`)
  })

  test("glued to letters", () => expect(blankIdentityNumbers("NAS046454286.")).toBe(`NAS${blank}.`))

  test("twice in one text, side by side", () => {
    expect(blankIdentityNumbers(`${number} ${number}`)).toBe(`${blank} ${blank}`)
  })

  test("followed by another number", () => {
    expect(blankIdentityNumbers(`${number} 12 rue Principale`)).toBe(`${blank} 12 rue Principale`)
  })
})

describe("another number stays", () => {
  test.each([
    "046454287",
    "0464542860",
    "10464542860",
    "1-800-622-6232",
    "613 555-0123",
    "4111 1111 1111 1111",
    "12046454286",
    "046 454 28",
    "2026-11-22 14:30",
    "12 500,50 $",
  ])("%s", (written) => expect(blankIdentityNumbers(written)).toBe(written))
})

test("whatever surrounds it, the number itself never stays", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "é", " ", ".", "-", "\n", ":") })
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(blankIdentityNumbers(`${before}${number}${after}`)).not.toContain(number)
    }),
  )
})
