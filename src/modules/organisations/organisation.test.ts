import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import type { Refusal } from "../../platform/refusal.js"
import {
  decideOrganisationAct,
  isOver,
  organisationActs,
  organisationStandings,
  organisationTransitions,
} from "./organisation.js"

describe("the life of an organization", () => {
  const cases = organisationActs.flatMap((act) => organisationStandings.map((from) => [act, from] as const))

  test.each(cases)("%s, when it is %s: as the table says", (act, from) => {
    const there = organisationTransitions.find((each) => each.act === act && each.from === from)
    const decided = decideOrganisationAct(act, from)
    if (there) expect(decided).toBe(there.to)
    else expect((decided as Refusal).code).toBe("organisation-changed-meanwhile")
  })

  test("is drawn in the module's README as it is in the table", () => {
    const readme = readFileSync("src/modules/organisations/README.md", "utf8")
    for (const { act, from, to } of organisationTransitions) expect(readme).toContain(`${from} --> ${to}: ${act}\n`)
  })

  test("is over from its last day on, that day not included", () => {
    expect(isOver({ validUntil: "2026-01-02" }, "2026-01-01")).toBe(false)
    expect(isOver({ validUntil: "2026-01-02" }, "2026-01-02")).toBe(true)
    expect(isOver({ validUntil: null }, "2026-01-02")).toBe(false)
  })
})
