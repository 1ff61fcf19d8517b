import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
const page = "/fr/profil/gestionnaire"
const declared = "oriane.gestionnaire@example.org"
let member: TestMember
beforeAll(async () => {
  member = await signUp(site)
})

describe("the manager whom a member declares", () => {
  test("is read again by her alone, on her own page", async () => {
    expect((await member.browser.post(page, { declared })).location).toBe("/fr/profil")
    expect((await member.browser.get("/fr/profil")).html).toContain(declared)
    expect((await member.browser.get("/en/profile/manager")).html).toContain(declared)
  })

  test("stands in no page that others open, whatever she opens to them", async () => {
    const choices = { seenBy: "everyone", countsInMatching: "yes" }
    await member.browser.post("/fr/profil/telephone", { number: "819-555-0142", extension: "", ...choices })
    const seen = await site.openBrowser().get("/fr/membres/anne-sophie.exemple")
    expect(seen.html).toContain("819-555-0142")
    expect(seen.html).not.toContain(declared)
    for (const reader of ["colleague", "member", "visitor"]) {
      expect((await member.browser.get(`/fr/profil/apercu?reader=${reader}`)).html).not.toContain(declared)
    }
  })

  test("is sealed in the database, and its history says only that she answered", async () => {
    const personId = await personIdOf(site, member)
    const { db } = site.doorway
    const row = await db.selectFrom("profileSupervisor").selectAll().where("personId", "=", personId).execute()
    expect(JSON.stringify(row)).not.toContain("oriane")
    const acts = await db.selectFrom("event").selectAll().where("act", "=", "people.declare-supervisor").execute()
    expect(acts).toHaveLength(1)
    expect(JSON.stringify(acts)).not.toContain("oriane")
  })

  test("may be a name; an address is checked", async () => {
    expect((await member.browser.post(page, { declared: "oriane@" })).status).toBe(422)
    await member.browser.post(page, { declared: "Oriane Gestionnaire" })
    expect((await member.browser.get(page)).html).toContain('value="Oriane Gestionnaire"')
  })

  test("is taken back by an empty answer", async () => {
    await member.browser.post(page, { declared: "" })
    expect((await member.browser.get("/fr/profil")).html).toContain("Aucune réponse.")
  })
})
