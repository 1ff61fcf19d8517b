import { beforeAll, describe, expect, test } from "vitest"
import { signUpAs, type TestApplicant } from "../../../../tests/support/applicants.js"
import { applied, loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { signUpStaff } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen } from "../../../../tests/support/test-browser.js"

const site = useSite()
let author: TestApplicant
let contact: TestApplicant
let amina: TestApplicant
let paul: TestApplicant
let opportunity = 0
const ids: Record<"amina" | "paul", string> = { amina: "", paul: "" }

const textOf = ({ html }: Seen) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")
const list = (sort = "") => `/fr/possibilites/${opportunity}/candidatures${sort}`
const pageOf = (who: keyof typeof ids) => `${list()}/${ids[who]}`

beforeAll(async () => {
  await loadMarketplace(site)
  author = await signUpAs(site, "Camille Hôtesse")
  contact = await signUpAs(site, "Zoé Contact")
  amina = await signUpAs(site, "Amina Essai")
  paul = await signUpAs(site, "Paul Exemplaire")
  const { db, clock } = site.doorway
  opportunity = await posted(site, author, { type: "collaboration", places: 2 })
  await db
    .updateTable("opportunity")
    .set({ contactId: contact.personId, contactAgreedAt: clock() })
    .where("number", "=", opportunity)
    .execute()
  await db
    .insertInto("opportunitySkill")
    .values([
      { opportunity, skill: "budgeting", isEssential: true },
      { opportunity, skill: "internal-audit", isEssential: false },
    ])
    .execute()
  await site.app.loadReference()
  await db
    .insertInto("profileSkill")
    .values([
      { personId: paul.personId, skill: "budgeting", changedAt: clock() },
      { personId: amina.personId, skill: "budgeting", changedAt: clock() },
    ])
    .execute()
  ids.paul = await applied(site, paul.personId, opportunity)
  ids.amina = await applied(site, amina.personId, opportunity)
  await db
    .updateTable("application")
    .set({ shownSections: ["skills"] })
    .where("id", "=", ids.paul)
    .execute()
}, 120_000)

describe("the list of applicants", () => {
  test("compares them by what each chose to show, in the order that is asked for", async () => {
    const page = await author.browser.get(list())
    expect(textOf(page)).toMatch(/Paul Exemplaire Envoyée 1 sur 2 .*Amina Essai Envoyée Non montré/)
    const byName = textOf(await contact.browser.get(list("?sort=name")))
    expect(byName.indexOf("Amina Essai")).toBeLessThan(byName.indexOf("Paul Exemplaire"))
    expect(page.html).not.toContain(paul.emailAddress)
    const opened = await author.browser.get(`/fr/possibilites/${opportunity}`)
    expect(textOf(opened)).toContain("Voir les 2 candidatures 2 à lire")
  })

  test("puts the shortlist first; who is on it is not told", async () => {
    expect((await author.browser.post(`${pageOf("amina")}/liste-restreinte`, { listed: "yes" })).status).toBe(303)
    await author.browser.post(`${pageOf("amina")}/liste-restreinte`, { listed: "yes" })
    const page = textOf(await contact.browser.get(list()))
    expect(page.indexOf("Amina Essai")).toBeLessThan(page.indexOf("Paul Exemplaire"))
    expect(textOf(await amina.browser.get(pageOf("amina")))).not.toContain("restreinte")
    expect(textOf(await amina.browser.get("/fr/avis"))).not.toContain("restreinte")
    await contact.browser.post(`${pageOf("amina")}/liste-restreinte`, { listed: "no" })
    expect(textOf(await contact.browser.get(list()))).not.toContain("Retirer de la liste restreinte")
  })

  test("is taken away as a file that holds what the page shows", async () => {
    const file = await author.browser.post(`/fr/possibilites/${opportunity}/fichier-des-candidatures`, {
      format: "csv",
    })
    expect(file.status).toBe(200)
    expect(file.html).toContain("Paul Exemplaire")
    expect(file.html).toContain("1 sur 2")
    expect(file.html).not.toContain(paul.emailAddress)
  })

  test("is the authors’ alone, with all that is done from it", async () => {
    const moderator = await signUpStaff(site, ["moderation", "administrator"])
    for (const { browser } of [amina, moderator]) {
      expect((await browser.get(list())).status).toBe(404)
      const file = await browser.post(`/fr/possibilites/${opportunity}/fichier-des-candidatures`, { format: "csv" })
      expect(file.status).toBe(404)
      const fields = { listed: "yes", key: crypto.randomUUID(), note: "Bonjour" }
      expect((await browser.post(`${pageOf("paul")}/liste-restreinte`, fields)).status).toBe(404)
      expect((await browser.post(`${pageOf("amina")}/notes`, fields)).status).toBe(404)
    }
  })
})

describe("a note", () => {
  test("is read by both authors and never by the applicant; posted twice, it is written once", async () => {
    const fields = { key: crypto.randomUUID(), note: "Excellente entrevue" }
    expect((await author.browser.post(`${pageOf("paul")}/notes`, fields)).status).toBe(303)
    expect((await author.browser.post(`${pageOf("paul")}/notes`, fields)).status).toBe(303)
    const read = textOf(await contact.browser.get(pageOf("paul")))
    expect(read.split("Excellente entrevue")).toHaveLength(2)
    expect(read).toContain("Par Camille Hôtesse")
    expect((await paul.browser.get(pageOf("paul"))).html).not.toContain("Excellente entrevue")
    const empty = await author.browser.post(`${pageOf("paul")}/notes`, { ...fields, note: " " })
    expect(empty.status).toBe(422)
    expect(textOf(empty)).toContain("Écrivez la note.")
  })
})
