import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen } from "../../../../tests/support/test-browser.js"
import { webAddress } from "./links.js"

const site = useSite()
const page = "/fr/profil/liens"
const textOf = ({ html }: Seen) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")
const typed = { address: "https://example.org/rapport", titleFr: "Rapport des marées", titleEn: "" }

let member: TestMember
let other: TestMember
beforeAll(async () => {
  member = await signUp(site)
  other = await signUp(site)
})

const titles = async () =>
  [...(await member.browser.get(page)).html.matchAll(/<a href="https:[^>]*>([^<]*)/g)].map(([, title]) => title)

async function keyOf(address: string): Promise<string> {
  const { id } = await site.doorway.db
    .selectFrom("profileLink")
    .select("id")
    .where("personId", "=", await personIdOf(site, member))
    .where("address", "=", address)
    .executeTakeFirstOrThrow()
  return id
}

describe("a link to her work", () => {
  test("is added in one language, and shown with the host to which it leads", async () => {
    expect((await member.browser.post(`${page}/ajout`, typed)).location).toBe(page)
    const seen = await member.browser.get(page)
    expect(textOf(seen)).toContain("La section est enregistrée.")
    expect(textOf(seen)).toContain("Rapport des marées example.org")
    expect(textOf(await member.browser.get("/fr/profil"))).toContain(
      "Écrire le titre de vos liens dans les deux langues",
    )
  })

  test("may be typed without https://, and the same page is not kept twice", async () => {
    const again = { ...typed, address: "example.org/rapport", titleFr: "Encore" }
    const seen = await member.browser.post(`${page}/ajout`, again)
    expect(seen.status).toBe(422)
    expect(textOf(seen)).toContain("Cette adresse est déjà dans vos liens.")
    expect(seen.html).toContain('value="Encore"')
  })

  test("is changed, moved before another, and removed", async () => {
    await member.browser.post(`${page}/ajout`, {
      address: "https://example.org/b",
      titleFr: "Bilan",
      titleEn: "Review",
    })
    expect(await titles()).toEqual(["Rapport des marées", "Bilan"])
    const key = await keyOf("https://example.org/b")
    expect((await member.browser.get(`${page}/${key}`)).html).toContain('value="Review"')
    await member.browser.post(`${page}/${key}`, {
      address: "https://example.org/b",
      titleFr: "Bilan annuel",
      titleEn: "",
    })
    await member.browser.post(`${page}/${key}/montee`)
    expect(await titles()).toEqual(["Bilan annuel", "Rapport des marées"])
    await member.browser.post(`${page}/${key}/montee`)
    expect(await titles()).toEqual(["Bilan annuel", "Rapport des marées"])
    expect((await member.browser.post(`${page}/${key}/retrait`)).location).toBe(page)
    expect(await titles()).toEqual(["Rapport des marées"])
    expect((await member.browser.post(`${page}/${key}/retrait`)).status).toBe(404)
  })

  test("of somebody else does not exist, whatever is asked of it", async () => {
    const key = await keyOf(typed.address)
    expect((await other.browser.get(`${page}/${key}`)).status).toBe(404)
    expect((await other.browser.post(`${page}/${key}`, typed)).status).toBe(404)
    expect((await other.browser.post(`${page}/${key}/retrait`)).status).toBe(404)
    expect((await other.browser.post(`${page}/${key}/montee`)).status).toBe(404)
    expect((await other.browser.get(`${page}/rien`)).status).toBe(404)
    expect(await titles()).toEqual(["Rapport des marées"])
  })

  test.each([
    [{ titleFr: " " }, "Entrez un titre, dans une langue au moins."],
    [{ address: "" }, "Entrez l’adresse publique d’une page Web."],
    [{ address: "http://localhost:4123/fr" }, "son nom de domaine contient un point"],
    [{ address: "javascript:alert(1)" }, "Entrez l’adresse publique d’une page Web."],
    [{ titleEn: "a".repeat(151) }, "Raccourcissez cette réponse."],
  ])("is refused with %s, beside its field", async (wrong, sentence) => {
    const seen = await member.browser.post(`${page}/ajout`, { ...typed, ...wrong })
    expect(seen.status).toBe(422)
    expect(textOf(seen)).toContain(sentence)
  })

  test("has company: ten in all, even when two are added at once", async () => {
    const add = (n: number) =>
      member.browser.post(`${page}/ajout`, { ...typed, address: `https://example.org/${n}`, titleFr: `Page ${n}` })
    for (let n = 2; n <= 9; n++) await add(n)
    const answers = await Promise.all([add(10), add(11)])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await titles()).toHaveLength(10)
    expect(textOf(await member.browser.get(page))).toContain("Cette section contient 10 éléments")
  })

  test("is seen by others only once she says so, on a form of its own", async () => {
    const personId = await personIdOf(site, member)
    const { username } = await site.doorway.db
      .selectFrom("account")
      .select("username")
      .where("personId", "=", personId)
      .executeTakeFirstOrThrow()
    expect((await other.browser.get(`/fr/membres/${username}`)).status).toBe(404)
    expect((await member.browser.post(page, { seenBy: "members" })).status).toBe(422)
    expect((await member.browser.post(page, { seenBy: "members", countsInMatching: "no" })).location).toBe(page)
    expect(textOf(await other.browser.get(`/fr/membres/${username}`))).toContain("Rapport des marées example.org")
  })
})

describe("the address of a page", () => {
  test.each([
    ["https://example.org", "https://example.org/"],
    ["example.org/a b", "https://example.org/a%20b"],
    ["http://exemple.québec/", "http://exemple.xn--qubec-csa/"],
    ["ftp://example.org/", undefined],
    ["data:text/html,x", undefined],
    ["https://name:word@example.org/", undefined],
    ["http://localhost/", undefined],
    ["https://", undefined],
    ["deux mots", undefined],
  ])("%s is read as %s", (typedAddress, address) => {
    expect(webAddress(typedAddress)).toBe(address)
  })
})
