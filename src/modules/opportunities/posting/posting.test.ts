import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { filled, firstStep, numberIn, postByForm, sendStep, stepOf } from "../../../../tests/support/posting.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
let author: TestMember

beforeAll(async () => {
  await site.app.loadReference()
  author = await signUp(site)
})

const statusOf = async (number: number) =>
  (await site.doorway.db.selectFrom("opportunity").select("status").where("number", "=", number).executeTakeFirst())
    ?.status

const profile = () => ({ contactName: "Camille Hôtesse", contactAddress: author.emailAddress })

describe("a member who follows the three steps", () => {
  test("finds her name and address there, goes on step by step and publishes", async () => {
    const { html } = await author.browser.get(firstStep)
    expect(html).toContain("Étape 1\u00a0: Renseignements sur l’auteur")
    expect(html).toContain(author.emailAddress)
    const first = await sendStep(author, firstStep, { ...profile(), ...filled.author })
    const number = numberIn(first.location)
    expect(first.location).toBe(stepOf(number, 2))
    expect((await author.browser.get(stepOf(number, 2))).html).toContain("Prochaine étape")
    const second = await sendStep(author, stepOf(number, 2), filled.details(site))
    expect(second.location).toBe(stepOf(number, 3))
    const { html: third } = await author.browser.get(stepOf(number, 3))
    expect(third).toContain("Exigences relatives à la possibilité")
    expect(third).toContain("Créer une possibilité")
    const last = await sendStep(author, stepOf(number, 3), { ...filled.requirements, next: "publish" })
    expect(last.status).toBe(303)
    expect(await statusOf(number)).toBe("published")
    const read = await (await signUp(site)).browser.get(`/fr/possibilites/${number}`)
    for (const said of ["Mentorat (offre)", "Statistique Canada", "2 places", "2,5 heures par semaine", "À distance"]) {
      expect(read.html).toContain(said)
    }
  })

  test("does the same in English", async () => {
    const first = await sendStep(author, "/en/opportunities/new/step-1", { ...profile(), ...filled.author })
    const number = numberIn(first.location)
    expect(first.location).toBe(`/en/opportunities/${number}/edit/step-2`)
    await sendStep(author, `/en/opportunities/${number}/edit/step-2`, filled.details(site))
    const step3 = `/en/opportunities/${number}/edit/step-3`
    expect((await author.browser.get(step3)).html).toContain("Create an opportunity")
    await sendStep(author, step3, {
      ...filled.requirements,
      timeMinutes: "2.5",
      skills: "Project management",
      next: "publish",
    })
    expect(await statusOf(number)).toBe("published")
  })

  test("makes one opportunity, however often a button is pressed", async () => {
    const { browser } = author
    const fields = { ...profile(), ...filled.author, key: crypto.randomUUID(), next: "on" }
    const sent = await Promise.all([1, 2, 3].map(() => browser.post(firstStep, fields)))
    expect(new Set(sent.map(({ location }) => location)).size).toBe(1)
    const number = await postByForm(site, author)
    const again = await browser.post(`/fr/possibilites/${number}/publication`)
    expect(again.location).toBe(`/fr/possibilites/${number}/personnes-qualifiees`)
    const published = await site.doorway.db
      .selectFrom("event")
      .select("number")
      .where("act", "=", "opportunities.publish")
      .where("subjectKey", "=", String(number))
      .execute()
    expect(published).toHaveLength(1)
  })
})
