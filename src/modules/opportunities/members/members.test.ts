import { beforeAll, expect, test } from "vitest"
import { signUpAs, type TestApplicant } from "../../../../tests/support/applicants.js"
import { loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen } from "../../../../tests/support/test-browser.js"

const site = useSite()
const searched = "/fr/possibilites/membres?q=vigie"
let author: TestApplicant
let her: TestApplicant

const textOf = ({ html }: Seen) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")

beforeAll(async () => {
  await loadMarketplace(site)
  author = await signUpAs(site, "Camille Hôtesse")
  her = await signUpAs(site, "Amina Essai")
  await her.browser.post("/fr/profil/poste", {
    ...{ titleFr: "Vigie des marées", titleEn: "", membershipId: "", unitFr: "", unitEn: "" },
    ...{ seenBy: "members", countsInMatching: "no" },
  })
})

test("a member finds others under the tabs of the marketplace, and is told that she has to post before she invites", async () => {
  const found = await author.browser.get(searched)
  expect(textOf(found)).toContain("Amina Essai")
  expect(textOf(found)).toMatch(/Poste actuel\s: Vigie des marées/)
  expect(textOf(found)).toContain("Pour inviter une personne que vous trouvez ici, publiez d’abord une possibilité.")
  expect(found.html).not.toContain("Inviter à postuler")
})

test("an author invites whom she found to one of her open opportunities, and comes back to what she searched", async () => {
  const number = await posted(site, author, { type: "collaboration" })
  const draft = await posted(site, author, { type: "collaboration", status: "draft" })
  const found = await author.browser.get(searched)
  expect(found.html).toContain(`form="invite-${her.personId}"`)
  expect(found.html).toContain(`value="${number}"`)
  expect(found.html).not.toContain(`value="${draft}"`)
  const sent = await author.browser.post(searched, { personId: her.personId, opportunity: String(number) })
  expect(sent.location).toBe(searched)
  expect(textOf(await author.browser.get(searched))).toContain("L’invitation est envoyée.")
  const again = await author.browser.post(searched, { personId: her.personId, opportunity: String(number) })
  expect(again.status).toBe(409)
  expect(textOf(again)).toContain("Cette personne a déjà une invitation à cette possibilité.")
  expect(textOf(again)).toContain("Vigie des marées")
})

test("nobody invites to what is somebody else’s, nor to nothing", async () => {
  const number = await posted(site, author, { type: "collaboration" })
  const other = await signUpAs(site, "Berthe Exemple")
  const refused = await other.browser.post(searched, { personId: her.personId, opportunity: String(number) })
  expect(refused.status).toBe(404)
  expect((await author.browser.post(searched, { personId: her.personId, opportunity: "" })).status).toBe(422)
})
