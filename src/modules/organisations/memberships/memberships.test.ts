import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember, testPassword } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { addOrganisation, declareTo } from "../../../../tests/support/organisations.js"
import { useSite } from "../../../../tests/support/site.js"
import { visitor } from "../../../platform/context.js"
import { reading } from "../../../platform/db.js"
import { listMemberships, type Membership } from "./membership.store.js"

const site = useSite()
const mine = { fr: "/fr/compte/appartenances", en: "/en/account/memberships" } as const
let department = ""
let office = ""

beforeAll(async () => {
  department = await addOrganisation(site, {
    ...{ nameEn: "Department of Ports", nameFr: "Ministère des Ports", abbreviationEn: "DP", abbreviationFr: "MP" },
    ...{ otherNamesEn: ["Harbours Canada"], domains: ["ports.example.org"] },
  })
  office = await addOrganisation(site, { nameEn: "Office of Ports", nameFr: "Bureau des ports" })
})

async function membershipsOf(member: TestMember): Promise<readonly Membership[]> {
  return listMemberships(reading(site.doorway, visitor), await personIdOf(site, member))
}

describe("a member says where she works", () => {
  test("by the exact name, in either language, or by the acronym", async () => {
    for (const typed of ["department of ports", "MINISTÈRE DES PORTS", "mp"]) {
      const member = await signUp(site)
      const seen = await member.browser.post(mine.fr, { organisation: typed })
      expect(seen.status, seen.html).toBe(303)
      expect(await membershipsOf(member)).toMatchObject([{ organisationId: department, standing: "declared" }])
      expect((await member.browser.get(mine.fr)).html).toContain("déclarée, non vérifiée")
      expect((await member.browser.get(mine.en)).html).toContain("declared, not verified")
    }
  })

  test("without a script, a name that is not whole comes back with what it may mean, and nothing is kept", async () => {
    const member = await signUp(site)
    const seen = await member.browser.post(mine.en, { organisation: "ports" })
    expect(seen.status).toBe(422)
    expect(seen.html).toContain(`value="${department}"`)
    expect(seen.html).toContain(`value="${office}"`)
    expect(seen.html).toContain("Another organization: keep what I wrote")
    expect(await membershipsOf(member)).toEqual([])
    await declareTo(member, "ports", office)
    expect(await membershipsOf(member)).toMatchObject([{ organisationId: office }])
  })

  test("and what is not in the list is kept as she wrote it, for staff to look at, and shown to nobody else", async () => {
    const [member, other] = [await signUp(site), await signUp(site)]
    await declareTo(member, "Atelier des marées", "none-of-these")
    const [membership] = await membershipsOf(member)
    expect(membership).toMatchObject({ nameFr: "Atelier des marées", organisationStanding: "proposed" })
    expect((await member.browser.get(mine.fr)).html).toContain("Vous avez proposé cet organisme.")
    const suggested = await other.browser.get("/fr/organismes/suggestions?q=atelier%20des%20mar%C3%A9es")
    expect(suggested.html).not.toContain("Atelier des marées")
    await declareTo(other, "ATELIER des marees", "none-of-these")
    expect((await membershipsOf(other))[0]?.organisationId).toBe(membership?.organisationId)
  })

  test("once for each organization, and ten at most", async () => {
    const member = await signUp(site)
    await declareTo(member, "Office of Ports")
    const again = await member.browser.post(mine.en, { organisation: "Office of Ports" })
    expect(again.status).toBe(422)
    expect(again.html).toContain("You have already added this organization.")
    for (let n = 1; n <= 9; n += 1) await declareTo(member, `Cercle ${n} des quais`, "none-of-these")
    const more = await member.browser.post(mine.en, { organisation: "Department of Ports" })
    expect(more.html).toContain("You can belong to 10 organizations at once.")
  })

  test("and ends it: the organization is no longer hers, and her history keeps it", async () => {
    const member = await signUp(site)
    await declareTo(member, "Office of Ports")
    const [membership] = await membershipsOf(member)
    const address = `${mine.fr}/${membership?.id}/fin`
    expect((await member.browser.get(address)).html).toContain("Bureau des ports")
    expect((await (await signUp(site)).browser.get(address)).status).toBe(404)
    expect((await member.browser.post(address)).status).toBe(303)
    expect(await membershipsOf(member)).toEqual([])
    expect((await member.browser.post(address)).status).toBe(409)
    await declareTo(member, "Office of Ports")
    expect(await membershipsOf(member)).toHaveLength(1)
  })

  test("and what only she proposed leaves with her", async () => {
    const member = await signUp(site)
    await declareTo(member, "Cercle des écluses", "none-of-these")
    const [membership] = await membershipsOf(member)
    await member.browser.post(`${mine.fr}/${membership?.id}/fin`)
    const { db } = site.doorway
    const left = await db.selectFrom("organisation").select("id").where("nameFr", "=", "Cercle des écluses").execute()
    expect(left).toEqual([])
  })
})

test("at registration the same field asks what is meant, and keeps all that was typed but the password", async () => {
  const browser = site.openBrowser()
  const emailAddress = "quai@example.org"
  const typed = {
    ...{ emailAddress, emailAddressAgain: emailAddress, firstName: "Ana", lastName: "Essai", displayName: "Ana Essai" },
    ...{ password: testPassword, language: "fr", terms: "yes", organisation: "ports" },
  }
  const seen = await browser.post("/fr/creer-un-compte", typed)
  expect(seen.status).toBe(422)
  expect(seen.html).toContain(`name="organisation-code" value="${department}"`)
  expect(seen.html).toContain('name="organisation-code" value="none-of-these"')
  expect(seen.html).toContain('value="Ana Essai"')
  expect(seen.html).not.toContain(testPassword)
  const { db } = site.doorway
  const ofAddress = db.selectFrom("accountAddress").select("id").where("addressKey", "=", emailAddress)
  expect(await ofAddress.execute()).toEqual([])
  const done = await browser.post("/fr/creer-un-compte", { ...typed, "organisation-code": office })
  expect(done.status, done.html).toBe(303)
  expect(await membershipsOf({ emailAddress, browser })).toMatchObject([{ organisationId: office }])
})
