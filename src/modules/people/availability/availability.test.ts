import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen } from "../../../../tests/support/test-browser.js"
import { readWeeklyHours } from "./availability.js"

test.each([
  ["2", 120],
  ["1,5", 90],
  ["0.5", 30],
  ["60", 3600],
])("“%s” hours a week are read", (typed, minutes) => expect(readWeeklyHours(typed)).toBe(minutes))

test.each(["0", "0,2", "61", "1,25", "deux", "-1", ""])("“%s” is no number of hours a week", (typed) => {
  expect(readWeeklyHours(typed)).toBeUndefined()
})

describe("the section of availability", () => {
  const site = useSite()
  const page = "/fr/profil/disponibilites"
  const textOf = ({ html }: Seen) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")
  const typed = {
    ...{ weeklyHours: "1,5", "fromOn-day": "1", "fromOn-month": "3", "fromOn-year": "2027" },
    ...{ days: ["tuesday", "monday"], timesFr: "le matin", timesEn: "" },
    ...{ seenBy: "members", countsInMatching: "yes" },
  }
  let member: TestMember
  beforeAll(async () => {
    member = await signUp(site)
  })

  test("shows hours, the first day, the days of the week in their order and her own words, in both languages", async () => {
    expect((await member.browser.post(page, typed)).location).toBe("/fr/profil")
    const french = textOf(await member.browser.get("/fr/profil"))
    expect(french).toContain("1,5 heure par semaine")
    expect(french).toContain("1er mars 2027")
    expect(french).toContain("lundi et mardi")
    expect(french).toContain("le matin")
    expect(french).toContain("Sert au jumelage")
    const english = textOf(await member.browser.get("/en/profile"))
    expect(english).toContain("1.5 hours a week")
    expect(english).toContain("Monday and Tuesday")
    expect(english).toContain("le matin Not translated")
  })

  test("comes back in the form as it was typed", async () => {
    const { html } = await member.browser.get(page)
    expect(html).toContain('value="1,5"')
    expect(html.match(/<input[^>]* name="days" value="tuesday"[^>]*>/)?.[0]).toContain("checked")
    expect(html).toContain('value="2027"')
  })

  test("needs hours alone: any day, from now on", async () => {
    const { weeklyHours, seenBy, countsInMatching } = typed
    await member.browser.post(page, { weeklyHours, seenBy, countsInMatching, days: "friday" })
    expect(textOf(await member.browser.get("/fr/profil"))).toContain("vendredi")
    await member.browser.post(page, { weeklyHours, seenBy, countsInMatching })
    expect(textOf(await member.browser.get("/fr/profil"))).toContain("Tous les jours")
  })

  test.each([
    [{ weeklyHours: "" }, "Entrez le nombre d’heures"],
    [{ weeklyHours: "70" }, "Vérifiez les heures par semaine"],
    [{ "fromOn-day": "31", "fromOn-month": "2" }, "ce mois n’a pas ce jour"],
    [{ "fromOn-day": "" }, "il y faut un jour, un mois et une année"],
    [{ days: ["someday"] }, "Choisissez des jours de la liste."],
  ])("refuses %s beside its field and keeps the rest", async (wrong, sentence) => {
    const seen = await member.browser.post(page, { ...typed, ...wrong })
    expect(seen.status).toBe(422)
    expect(textOf(seen)).toContain(sentence)
    expect(seen.html).toContain('value="le matin"')
  })
})
