import { describe, expect, test } from "vitest"
import { domainProblem, foldDomain, ownerOf } from "./domain.js"

const owners = new Map([
  ["ontario.example.ca", "province"],
  ["health.ontario.example.ca", "ministry"],
  ["xn--dmatres-yxa.example.ca", "accents"],
])

describe("an address speaks for the organization whose domain is nearest", () => {
  test.each([
    ["anne@ontario.example.ca", "province"],
    ["anne@mail.ontario.example.ca", "province"],
    ["anne@health.ontario.example.ca", "ministry"],
    ["anne@lab.health.ontario.example.ca", "ministry"],
    ["anne@HEALTH.Ontario.example.CA", "ministry"],
    ["“@”anne@health.ontario.example.ca", "ministry"],
    ["anne@myontario.example.ca", undefined],
    ["anne@ontario.example.ca.example.org", undefined],
    ["anne@example.ca", undefined],
    ["anne@ca", undefined],
    ["anne", undefined],
  ])("%s: %s", (address, owner) => expect(ownerOf(address, owners)).toBe(owner))
})

describe("a domain that staff give to an organization", () => {
  test.each([
    ["@Example.CA ", "example.ca"],
    ["example.ca.", "example.ca"],
    ["École.example.ca", "xn--cole-9oa.example.ca"],
  ])("%s is kept as %s", (typed, kept) => expect(foldDomain(typed)).toBe(kept))

  test.each([
    ["example.ca", undefined],
    ["gmail.com", "domain-shared"],
    ["videotron.ca", "domain-shared"],
    ["ca", "domain-malformed"],
    ["", "domain-malformed"],
    ["example..ca", "domain-malformed"],
    ["exa mple.ca", "domain-malformed"],
    ["-example.ca", "domain-malformed"],
  ])("%s: %s", (typed, problem) => expect(domainProblem(foldDomain(typed))).toBe(problem))
})
