import { beforeAll, expect, test } from "vitest"
import { applied, loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { signUp, signUpStaff, type TestMember } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
let author: TestMember
let moderator: TestMember
beforeAll(async () => {
  await loadMarketplace(site)
  author = await signUp(site)
  moderator = await signUpStaff(site, ["moderation"])
  await site.doorway.db
    .updateTable("person")
    .set({ displayName: "Modeste Veilleuse" })
    .where("id", "in", (from) => from.selectFrom("roleGrant").select("personId"))
    .execute()
})

test("its author and moderation read what happened to an opportunity, others do not; staff have no name in it", async () => {
  const number = await posted(site, author, { status: "in-review" })
  await moderator.browser.post(`/fr/personnel/possibilites/${number}`, { act: "approve" })
  await author.browser.post(`/fr/possibilites/${number}/cloture`)
  const { html } = await author.browser.get(`/fr/possibilites/${number}`)
  for (const said of ["Clôture des candidatures", "Le personnel de la plateforme", "Anne-Sophie Exemple"]) {
    expect(html).toContain(said)
  }
  expect(html).toContain("De «\u00a0Publiée\u00a0» à «\u00a0Candidatures closes\u00a0»")
  expect(html).not.toContain("Modeste Veilleuse")
  const whole = await moderator.browser.get(`/en/opportunities/${number}/history`)
  expect(whole.html).toContain("From “In review” to “Published”")
  const reader = await signUp(site)
  await applied(site, reader, number)
  expect((await reader.browser.get(`/fr/possibilites/${number}`)).html).not.toContain("Historique")
  expect((await reader.browser.get(`/fr/possibilites/${number}/historique`)).status).toBe(404)
})
