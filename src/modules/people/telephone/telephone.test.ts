import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen } from "../../../../tests/support/test-browser.js"
import { normaliseTelephone, sayTelephone } from "./telephone.js"

describe("a telephone number", () => {
  test.each([
    ["819-555-0142", "+18195550142"],
    ["(819) 555 0142", "+18195550142"],
    ["1.819.555.0142", "+18195550142"],
    ["+1 819 555‑0142", "+18195550142"],
    ["+33 6 12 34 56 78", "+33612345678"],
  ])("typed “%s” is kept as %s", (typed, kept) => expect(normaliseTelephone(typed)).toBe(kept))

  test.each([
    "555-0142",
    "119-555-0142",
    "819-155-0142",
    "0033612345678",
    "+1 33 6",
    "+33",
    "819-555-0142 poste 3",
    "",
  ])("“%s” is none", (typed) => expect(normaliseTelephone(typed)).toBeUndefined())

  test("is written with hyphens where people here write it so", () => {
    expect(sayTelephone("+18195550142")).toBe("819-555-0142")
    expect(sayTelephone("+33612345678")).toBe("+33612345678")
  })
})

describe("the section of the telephone", () => {
  const site = useSite()
  const page = "/fr/profil/telephone"
  const textOf = ({ html }: Seen) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")
  const typed = { number: "(819) 555-0142", extension: "27", seenBy: "colleagues", countsInMatching: "no" }
  let member: TestMember
  beforeAll(async () => {
    member = await signUp(site)
  })

  test("is optional: a profile is complete without it", async () => {
    const { html } = await member.browser.get("/fr/profil")
    expect(html).toContain("Facultative")
  })

  test("shows the number, with a link that dials it, in both languages", async () => {
    expect((await member.browser.post(page, typed)).location).toBe("/fr/profil")
    const french = await member.browser.get("/fr/profil")
    expect(french.html).toContain('href="tel:+18195550142;ext=27"')
    expect(french.html).toContain("819-555-0142, poste 27")
    expect((await member.browser.get("/en/profile")).html).toContain("819-555-0142, extension 27")
    expect((await member.browser.get(page)).html).toContain('value="819-555-0142"')
  })

  test.each([
    [{ number: "" }, "Entrez votre numéro de téléphone."],
    [{ number: "12" }, "Vérifiez le numéro de téléphone"],
    [{ extension: "3a" }, "Vérifiez le numéro de poste"],
  ])("refuses %s beside its field and keeps the rest", async (wrong, sentence) => {
    const seen = await member.browser.post(page, { ...typed, ...wrong })
    expect(seen.status).toBe(422)
    expect(textOf(seen)).toContain(sentence)
  })

  test("is emptied when she says so", async () => {
    await member.browser.post("/fr/profil/suppression/telephone")
    expect((await member.browser.get("/fr/profil")).html).not.toContain("555-0142")
  })
})
