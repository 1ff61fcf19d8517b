import { Temporal } from "temporal-polyfill"
import { describe, expect, test } from "vitest"
import { opportunityStatuses } from "../opportunity/opportunity.js"
import { applicationStatuses } from "./application.js"
import { type ApplyingStanding, applyingProblem } from "./may-apply.js"

const now = Temporal.Instant.from("2026-12-01T14:00:00Z")

const fitting: ApplyingStanding = {
  opportunity: {
    ...{ status: "published", closesAt: now.add({ hours: 24 }), deadlineOn: "2026-12-02" },
    ...{ creatorId: "author", contactId: "contact", isRestricted: false },
  },
  ...{ audience: "open", personId: "her", now, latest: undefined, isFederal: false, belongsToListed: false },
}

const problem = (change: Partial<ApplyingStanding>, opportunity: Partial<ApplyingStanding["opportunity"]> = {}) =>
  applyingProblem({ ...fitting, ...change, opportunity: { ...fitting.opportunity, ...opportunity } })?.code

describe("who may apply", () => {
  test("anybody to what is open to all, until its last day is over", () => {
    expect(problem({})).toBeUndefined()
    expect(problem({}, { closesAt: now.add({ nanoseconds: 1_000_000 }) })).toBeUndefined()
    expect(problem({}, { closesAt: now })).toBe("deadline-over")
    expect(problem({}, { closesAt: null })).toBeUndefined()
  })

  test("nobody who posted it, nor whose address stands on it", () => {
    expect(problem({ personId: "author" })).toBe("own-opportunity")
    expect(problem({ personId: "contact" })).toBe("own-opportunity")
  })

  test.each(opportunityStatuses)("to one that is %s: only where it is published", (status) => {
    expect(problem({}, { status })).toBe(status === "published" ? undefined : "opportunity-not-open")
  })

  test.each(applicationStatuses)("again, once an application is %s", (latest) => {
    const codes = { sent: "already-applied", offered: "already-applied", accepted: "already-applied" }
    const expected = { ...codes, rejected: "application-not-selected", declined: undefined, withdrawn: undefined }
    expect(problem({ latest })).toBe(expected[latest])
  })

  test("to what is for the federal service, only who is verified in one of its organisations", () => {
    expect(problem({ audience: "federal" })).toBe("federal-only")
    expect(problem({ audience: "federal", isFederal: true })).toBeUndefined()
  })

  test("to what is limited, only who is verified in one of these organisations or below", () => {
    expect(problem({}, { isRestricted: true })).toBe("organisation-only")
    expect(problem({ belongsToListed: true }, { isRestricted: true })).toBeUndefined()
    expect(problem({ belongsToListed: true, audience: "federal" }, { isRestricted: true })).toBe("federal-only")
  })
})
