import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen } from "../../../../tests/support/test-browser.js"
import { gapsOfLanguages } from "./spoken.js"

const site = useSite()
const page = "/fr/profil/langues"
const textOf = ({ html }: Seen) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")
const typed = {
  ...{ firstOfficial: "fr", "en-reading": "C", "en-writing": "B", "en-oral": "B" },
  ...{ other1: "iu", "other1-oral": "conversation", seenBy: "members", countsInMatching: "yes" },
}

let member: TestMember
beforeAll(async () => {
  await site.app.loadReference()
  member = await signUp(site)
})

describe("the section of languages", () => {
  test("shows the first official language and the level of each part of the others, in the reader's language", async () => {
    expect((await member.browser.post(page, typed)).location).toBe("/fr/profil")
    const french = textOf(await member.browser.get("/fr/profil"))
    expect(french).toMatch(/Première langue officielle\s: Français/)
    expect(french).toMatch(/Anglais Niveau C \(avancé\) Niveau B \(intermédiaire\) Niveau B \(intermédiaire\)/)
    expect(french).toMatch(/Inuktut Non précisé Non précisé Conversation courante/)
    const english = textOf(await member.browser.get("/en/profile"))
    expect(english).toContain("English Level C (advanced) Level B (intermediate) Level B (intermediate)")
    expect(english).toContain("Everyday conversation")
  })

  test("comes back in the form as it was chosen, and saved again is the same", async () => {
    const { html } = await member.browser.get(page)
    expect(html).toMatch(/<select[^>]* name="en-reading".*?<option value="C" selected/s)
    expect(html).toMatch(/<select[^>]* name="other1".*?<option value="iu" selected/s)
    await member.browser.post(page, { ...typed, "other1-oral": "", other1: "" })
    expect(textOf(await member.browser.get("/fr/profil"))).not.toContain("Inuktut")
  })

  test.each([
    [{ firstOfficial: "" }, "Choisissez votre première langue officielle."],
    [{ "en-oral": "Z" }, "Choisissez un niveau de la liste."],
    [{ other1: "" }, "Choisissez la langue à laquelle ces niveaux appartiennent."],
    [{ other1: "tlh" }, "Choisissez une langue de la liste."],
    [{ "other1-oral": "" }, "Choisissez au moins un niveau dans cette langue."],
    [{ other2: "iu", "other2-reading": "work" }, "Vous avez déjà choisi cette langue."],
  ])("refuses %s beside its field and keeps the rest", async (wrong, sentence) => {
    const seen = await member.browser.post(page, { ...typed, ...wrong })
    expect(seen.status).toBe(422)
    expect(textOf(seen)).toContain(sentence)
    expect(seen.html).toMatch(/<select[^>]* name="en-reading".*?<option value="C" selected/s)
  })

  test.each([
    ["fr", "other1-oral", "C", "Ce niveau ne sert pas pour cette langue."],
    ["fr", "other1-oral", "CLB-7", "Ce niveau ne sert pas pour cette langue."],
    ["fr", "en-oral", "work", "Ce niveau ne sert pas pour cette langue."],
    ["en", "other1-oral", "C", "This level is not used for this language."],
    ["en", "en-oral", "work", "This level is not used for this language."],
  ])("refuses in %s, beside %s, the level %s of another scale", async (language, field, level, sentence) => {
    const address = language === "fr" ? page : "/en/profile/languages"
    const { status, html } = await member.browser.post(address, { ...typed, [field]: level })
    expect(status).toBe(422)
    const error = html.slice(html.indexOf(`id="${field}-error"`), html.indexOf(`id="${field}" name="${field}"`))
    expect(error).toContain(sentence)
  })

  test("offers each language the levels of its own scales, under the name of the scale", async () => {
    const offered = async (address: string, field: string) => {
      const { html } = await member.browser.get(address)
      const list = html.slice(html.indexOf(`<select id="${field}"`)).split("</select>")[0] ?? ""
      return [...list.matchAll(/<optgroup label="([^"]*)"/g)].map(([, name]) => name)
    }
    expect(await offered(page, "en-oral")).toEqual([
      "Niveaux de la fonction publique fédérale",
      "Niveaux de compétence linguistique canadiens (NCLC)",
    ])
    expect(await offered(page, "other1-oral")).toEqual(["En mots de tous les jours"])
    expect(await offered("/en/profile/languages", "other1-oral")).toEqual(["In everyday words"])
  })

  test("keeps a level of another scale that was saved before, until it is changed", async () => {
    await member.browser.post(page, typed)
    await site.doorway.db.updateTable("profileLanguage").set({ level: "C" }).where("language", "=", "iu").execute()
    const { html } = await member.browser.get(page)
    expect(html).toMatch(/<select[^>]* name="other1-oral".*?<option value="C" selected/s)
    expect((await member.browser.post(page, { ...typed, "other1-oral": "C" })).location).toBe("/fr/profil")
    await member.browser.post(page, typed)
    expect((await member.browser.post(page, { ...typed, "other1-oral": "C" })).status).toBe(422)
  })

  test("is emptied whole", async () => {
    await member.browser.post("/fr/profil/suppression/languages")
    expect(textOf(await member.browser.get("/fr/profil"))).toContain("Dire vos langues")
    expect(await site.doorway.db.selectFrom("profileLanguage").selectAll().execute()).toEqual([])
  })
})

test("a profile without the three levels of the other official language can be completed", () => {
  const name = { en: "B", fr: "B" }
  const levels = (["reading", "writing", "oral"] as const).map((component) => ({ component, code: "B", name }))
  const known = [{ language: "en" as const, levels }]
  expect(gapsOfLanguages(undefined)).toEqual(["languages-missing"])
  expect(gapsOfLanguages({ firstOfficial: "fr", known })).toEqual([])
  expect(gapsOfLanguages({ firstOfficial: "en", known })).toEqual(["second-language-incomplete"])
  expect(gapsOfLanguages({ firstOfficial: "fr", known: [{ language: "en", levels: levels.slice(1) }] })).toEqual([
    "second-language-incomplete",
  ])
})
