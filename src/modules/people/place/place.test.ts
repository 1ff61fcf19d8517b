import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen } from "../../../../tests/support/test-browser.js"

const site = useSite()
const page = "/fr/profil/lieu"
const choices = { seenBy: "members", countsInMatching: "yes" }
const textOf = ({ html }: Seen) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")

let member: TestMember
beforeAll(async () => {
  await site.app.loadReference()
  member = await signUp(site)
})

describe("the section of the place", () => {
  test("takes a name of the list as it is typed, and shows it with its province in the reader's language", async () => {
    expect((await member.browser.post(page, { place: "trois-rivieres", ...choices })).location).toBe("/fr/profil")
    expect(textOf(await member.browser.get("/fr/profil"))).toContain("Trois-Rivières (Québec)")
    expect(textOf(await member.browser.get("/en/profile"))).toContain("Trois-Rivières, Quebec")
    const { html } = await member.browser.get(page)
    expect(html).toContain('value="Trois-Rivières"')
  })

  test("sent again as it came back keeps the very same municipality", async () => {
    const { html } = await member.browser.get(page)
    const code = /name="place-code" value="(\d+)"/.exec(html)?.[1] ?? ""
    await member.browser.post(page, { place: "Trois-Rivières", "place-code": code, ...choices })
    const { municipality } = await site.doorway.db
      .selectFrom("profilePlace")
      .select("municipality")
      .executeTakeFirstOrThrow()
    expect(municipality).toBe(code)
  })

  test("asks which one is meant where several may be, without any script", async () => {
    const seen = await member.browser.post(page, { place: "saint-je", ...choices })
    expect(seen.status).toBe(422)
    const codes = [...seen.html.matchAll(/type="radio"[^>]* name="place-code" value="(\d+)"/g)].map(([, code]) => code)
    expect(codes.length).toBeGreaterThan(1)
    const chosen = { place: "saint-je", "place-code": codes[0] ?? "", ...choices }
    expect((await member.browser.post(page, chosen)).location).toBe("/fr/profil")
  })

  test.each([
    ["", "Choisissez votre municipalité."],
    ["zzqx wwkv", "Nous n’avons rien trouvé sous ces mots."],
  ])("never keeps what is typed as it is: “%s”", async (typed, sentence) => {
    const seen = await member.browser.post(page, { place: typed, ...choices })
    expect(seen.status).toBe(422)
    expect(textOf(seen)).toContain(sentence)
  })
})
