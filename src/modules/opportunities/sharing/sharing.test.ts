import { beforeAll, describe, expect, test, vi } from "vitest"
import { loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { testUrl, useSite } from "../../../../tests/support/site.js"

const site = useSite()
let sharer: TestMember
let receiver: TestMember
let hidden: TestMember
let number: number

const usernameOf = async (member: TestMember) => {
  const { username } = await site.doorway.db
    .selectFrom("account")
    .select("username")
    .where("personId", "=", await personIdOf(site, member))
    .executeTakeFirstOrThrow()
  return username
}
const share = async (member: TestMember, username: string) =>
  sharer.browser.post(`/fr/possibilites/${number}/partage`, { username: username || (await usernameOf(member)) })

beforeAll(async () => {
  await loadMarketplace(site)
  sharer = await signUp(site)
  receiver = await signUp(site)
  hidden = await signUp(site)
  // Whoever says nothing of herself is seen by nobody.
  const { browser } = receiver
  const position = { titleFr: "Horlogère", titleEn: "", membershipId: "", unitFr: "", unitEn: "" }
  await browser.post("/fr/profil/poste", { ...position, seenBy: "members", countsInMatching: "no" })
  number = await posted(site, await signUp(site), { titleFr: "Régler un carillon", titleEn: "Tune a chime" })
})

describe("sharing an opportunity", () => {
  test("gives its whole address, in the language of the page", async () => {
    const { html } = await sharer.browser.get(`/fr/possibilites/${number}/partage`)
    expect(html).toContain(`value="${testUrl}/fr/possibilites/${number}"`)
    expect(html).toContain("Les membres qui ont l’adresse peuvent la lire, après s’être connectés.")
    expect((await sharer.browser.get(`/en/opportunities/${number}/sharing`)).html).toContain(
      `value="${testUrl}/en/opportunities/${number}"`,
    )
  })

  test("with a member tells her who points out what, once", async () => {
    expect((await share(receiver, "")).location).toBe(`/fr/possibilites/${number}`)
    const told = (await receiver.browser.get("/fr/avis")).html
    expect(told).toContain("partage une possibilité avec vous")
    expect(told).toContain("Régler un carillon")
    await vi.waitFor(
      () => expect(JSON.stringify(site.mail.messages)).toContain("partage une possibilité avec vous"),
      20_000,
    )
    expect((await share(receiver, "")).html).toContain("Vous avez déjà partagé cette possibilité avec ce membre.")
  })

  test("says the same of a member whom one cannot see as of one who does not exist", async () => {
    const unknown = "Aucun membre que vous pouvez voir ne porte ce nom d’utilisateur."
    for (const refused of [await share(hidden, ""), await share(hidden, "personne-de-ce-nom")]) {
      expect(refused.status).toBe(422)
      expect(refused.html).toContain(unknown)
    }
    expect((await share(hidden, " ")).html).toContain("Entrez un nom d’utilisateur.")
    expect((await share(sharer, "")).html).toContain("C’est votre propre nom d’utilisateur.")
  })

  test("is not for what one may not read", async () => {
    const draft = await posted(site, receiver, { status: "draft" })
    expect((await sharer.browser.get(`/fr/possibilites/${draft}/partage`)).status).toBe(404)
    expect((await sharer.browser.post(`/fr/possibilites/${draft}/partage`, { username: "x" })).status).toBe(404)
  })

  test("many times in an hour asks to wait, and names can no longer be tried", async () => {
    for (let time = 0; time < 20; time += 1) await share(hidden, "personne-de-ce-nom")
    expect((await share(hidden, "personne-de-ce-nom")).status).toBe(429)
  })
})
