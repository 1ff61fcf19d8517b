import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import type { Refusal } from "../../../platform/refusal.js"
import {
  actsFor,
  automaticWay,
  decideMembershipAct,
  membershipActs,
  membershipSides,
  membershipTransitions,
  reviewOf,
  ways,
} from "./membership.js"

const states = ["declared", "verified", "ended"] as const

describe("the life of a membership", () => {
  const cases = membershipActs.flatMap((act) =>
    states.flatMap((from) => membershipSides.map((side) => [act, from, side] as const)),
  )

  test.each(cases)("%s, %s, by the %s: as the table says", (act, from, side) => {
    const decided = decideMembershipAct(act, from, [side])
    const own = membershipTransitions.filter((each) => each.act === act && each.who.includes(side))
    const there = own.find((each) => each.from === from)
    if (there) expect(decided).toEqual({ to: there.to, as: side })
    else expect((decided as Refusal).kind).toBe(own.length === 0 ? "not-found" : "conflict")
    expect(actsFor(from, [side]).has(act)).toBe(there !== undefined)
  })

  test("is drawn in the module's README as it is in the table", () => {
    const readme = readFileSync("src/modules/organisations/README.md", "utf8")
    const arrow = (state: string) => (state === "ended" ? "[*]" : state)
    for (const { act, from, to, who } of membershipTransitions) {
      expect(readme).toContain(`${from} --> ${arrow(to)}: ${act} (${who.join(" or ")})`)
    }
  })
})

describe("what goes by itself", () => {
  const found = ["address", "directory", undefined] as const
  const cases = found.flatMap((now) => [
    ...[null, "2026-01-01"].map((declinedAt) => ({ standing: "declared", way: null, declinedAt, now }) as const),
    ...ways.map((way) => ({ standing: "verified", way, declinedAt: null, now }) as const),
  ])

  test.each(cases)("$standing $way $declinedAt, when it is shown by: $now", ({ now, ...membership }) => {
    const { standing, way, declinedAt } = membership
    const isOurs = way === "address" || way === "directory"
    const expected = () => {
      if (standing === "declared") return now && declinedAt === null ? { act: "recognise", way: now } : undefined
      if (!isOurs || now === way) return undefined
      return now ? { act: "recognise", way: now } : { act: "lapse" }
    }
    expect(reviewOf(membership, now)).toEqual(expected())
  })

  test("a directory that knows her tells more than an address", () => {
    expect(automaticWay({ byAddress: true, byDirectory: true })).toBe("directory")
    expect(automaticWay({ byAddress: true, byDirectory: false })).toBe("address")
    expect(automaticWay({ byAddress: false, byDirectory: false })).toBeUndefined()
  })
})
