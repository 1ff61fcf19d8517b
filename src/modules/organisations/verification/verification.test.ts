import { beforeAll, describe, expect, test } from "vitest"
import { signUp, signUpStaff, type TestMember, testPassword } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { addOrganisation, declareTo, makeAdministratorOf } from "../../../../tests/support/organisations.js"
import { useSite } from "../../../../tests/support/site.js"
import { type Context, system, visitor } from "../../../platform/context.js"
import { act, reading } from "../../../platform/db.js"
import { deleteDomains, insertDomains } from "../domains/domain.store.js"
import {
  isColleague,
  listMemberships,
  listVerifiedOrganisations,
  type Membership,
} from "../memberships/membership.store.js"
import { enqueueReviews } from "./enqueue-reviews.js"
import { reviewMemberships } from "./review-memberships.js"

const site = useSite()
const mine = "/fr/compte/appartenances"
const changePage = "/fr/compte/securite/adresse-courriel"
let province = ""
let ministry = ""
let club = ""
let staff: TestMember

beforeAll(async () => {
  province = await addOrganisation(site, {
    ...{ nameEn: "Government of Exampleland", nameFr: "Gouvernement d’Exemplie", sector: "provincial" },
    domains: ["exemplie.example.org"],
  })
  ministry = await addOrganisation(site, {
    ...{ nameEn: "Ministry of Snow", nameFr: "Ministère des Neiges", sector: "provincial", parentId: province },
    domains: ["neiges.exemplie.example.org"],
  })
  club = await addOrganisation(site, { nameEn: "Circle of Bridges", nameFr: "Cercle des Ponts", sector: "association" })
  staff = await signUpStaff(site, ["verification"])
})

const now = () => reading(site.doorway, visitor)
const run = <T>(command: (ctx: Context) => Promise<T>) => act(site.doorway, system, command)

async function membershipIn(member: TestMember, organisationId: string): Promise<Membership> {
  const all = await listMemberships(now(), await personIdOf(site, member))
  const found = all.find((each) => each.organisationId === organisationId)
  if (!found) throw new Error("no such membership")
  return found
}

let counted = 0
const addressAt = (domain: string) => `agent${++counted}@${domain}`

async function changeAddress({ emailAddress, browser }: TestMember, to: string): Promise<TestMember> {
  await browser.post(changePage, { emailAddress: to, emailAddressAgain: to, password: testPassword })
  const { mail } = await site.mail.waitForMessage(to, ({ mail }) => /\d{6}/.test(mail.subject ?? ""))
  const code = /\d{6}/.exec(mail.subject ?? "")?.[0] ?? ""
  const seen = await browser.post(`${changePage}/code`, { code })
  if (seen.status !== 303) throw new Error(`${emailAddress} did not become ${to}: ${seen.html}`)
  return { emailAddress: to, browser }
}

describe("a confirmed address", () => {
  test("verifies the membership in the organization whose domain it is, and says so", async () => {
    const member = await signUp(site, { emailAddress: addressAt("neiges.exemplie.example.org") })
    await declareTo(member, "Ministère des Neiges")
    expect(await membershipIn(member, ministry)).toMatchObject({ standing: "verified", way: "address" })
    expect((await member.browser.get(mine)).html).toContain("par une adresse courriel")
    expect((await member.browser.get("/en/account/memberships")).html).toContain("by an email address")
  })

  test("verifies what was declared at registration once it is confirmed, and not before", async () => {
    const emailAddress = addressAt("neiges.exemplie.example.org")
    const browser = site.openBrowser()
    await browser.post("/fr/creer-un-compte", {
      ...{ emailAddress, emailAddressAgain: emailAddress, password: testPassword, language: "fr", terms: "yes" },
      ...{ firstName: "Ana", lastName: "Essai", displayName: "Ana Essai", organisation: "Ministry of Snow" },
    })
    expect((await membershipIn({ emailAddress, browser }, ministry)).standing).toBe("declared")
    const { mail } = await site.mail.waitForMessage(emailAddress, ({ mail }) => /\d{6}/.test(mail.subject ?? ""))
    await browser.post("/fr/confirmation", { code: /\d{6}/.exec(mail.subject ?? "")?.[0] ?? "" })
    expect((await membershipIn({ emailAddress, browser }, ministry)).standing).toBe("verified")
  })

  test("counts for subdomains, never for a name that only ends alike, and never for those above or below", async () => {
    const cases = [
      ["poste.neiges.exemplie.example.org", ministry, "verified"],
      ["finances.exemplie.example.org", province, "verified"],
      ["autresneiges.exemplie.example.org", ministry, "declared"],
      ["notexemplie.example.org", province, "declared"],
      ["exemplie.example.org", ministry, "declared"],
      ["neiges.exemplie.example.org", province, "declared"],
    ] as const
    for (const [domain, organisationId, standing] of cases) {
      const member = await signUp(site, { emailAddress: addressAt(domain) })
      await declareTo(member, organisationId === ministry ? "Ministry of Snow" : "Government of Exampleland")
      expect({ domain, standing: (await membershipIn(member, organisationId)).standing }).toEqual({ domain, standing })
    }
  })

  test("verifies no longer once it is changed, the person is told, and another one verifies anew", async () => {
    const first = await signUp(site, { emailAddress: addressAt("exemplie.example.org") })
    await declareTo(first, "Government of Exampleland")
    const away = await changeAddress(first, addressAt("example.org"))
    expect(await membershipIn(away, province)).toMatchObject({ standing: "declared", way: null, verifiedAt: null })
    expect((await away.browser.get("/fr/avis")).html).toContain("Appartenance qui n’est plus vérifiée")
    const back = await changeAddress(away, addressAt("exemplie.example.org"))
    expect((await membershipIn(back, province)).standing).toBe("verified")
  })

  test("verifies no longer once the domain is the organization's no more", async () => {
    const member = await signUp(site, { emailAddress: addressAt("ponts.example.org") })
    await declareTo(member, "Circle of Bridges")
    const change = (how: typeof insertDomains) =>
      run(async (ctx) => {
        await how(ctx, club, ["ponts.example.org"])
        await enqueueReviews(ctx, { organisationIds: [club], domains: ["ponts.example.org"] })
      })
    await change(insertDomains)
    await expect.poll(async () => (await membershipIn(member, club)).standing, { timeout: 10_000 }).toBe("verified")
    await change(deleteDomains)
    await expect.poll(async () => (await membershipIn(member, club)).standing, { timeout: 10_000 }).toBe("declared")
  })
})

async function ask(member: TestMember, organisationId: string): Promise<string> {
  const { id } = await membershipIn(member, organisationId)
  const seen = await member.browser.post(`${mine}/${id}/verification`)
  if (seen.status !== 303) throw new Error(seen.html)
  return id
}

async function askingMember(): Promise<{ member: TestMember; address: string }> {
  const member = await signUp(site)
  await declareTo(member, "Circle of Bridges")
  return { member, address: `/fr/organismes/personnes/${await ask(member, club)}` }
}

describe("somebody in charge", () => {
  test("of the organization sees who asks, and verifies her; she is told how and by whom it went", async () => {
    const { member, address } = await askingMember()
    const administrator = await signUp(site)
    await makeAdministratorOf(site, administrator, club)
    expect((await administrator.browser.get("/fr/tableau-de-bord")).html).toContain("Cercle des Ponts")
    const list = await administrator.browser.get(`/fr/organismes/${club}/personnes`)
    expect(list.html).toContain(address)
    expect((await administrator.browser.get(address)).html).toContain(member.emailAddress)
    const seen = await administrator.browser.post(`${address}/decision`, { decision: "verify" })
    expect(seen.status, seen.html).toBe(303)
    const row = await site.doorway.db
      .selectFrom("membership")
      .selectAll()
      .where("id", "=", (await membershipIn(member, club)).id)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ standing: "verified", way: "administrator", askedAt: null })
    expect(row.verifiedBy).toBe(await personIdOf(site, administrator))
    expect((await member.browser.get("/fr/avis")).html).toContain("Appartenance vérifiée\u00a0: Cercle des Ponts")
    expect((await member.browser.get("/fr/compte/consultations")).html).toContain(
      "Pour vérifier que vous faites partie",
    )
  })

  test("of another organization sees nothing of it, nor does a member, nor she herself decide", async () => {
    const { member, address } = await askingMember()
    const other = await signUp(site)
    await makeAdministratorOf(site, other, ministry)
    const owner = await signUp(site)
    await makeAdministratorOf(site, member, club)
    for (const { browser } of [other, owner, member]) {
      expect((await browser.get(address)).status).toBe(404)
      expect((await browser.post(`${address}/decision`, { decision: "verify" })).status).toBe(404)
    }
    expect((await other.browser.get(`/fr/organismes/${club}/personnes`)).status).toBe(404)
    expect((await membershipIn(member, club)).standing).toBe("declared")
  })

  test("gives a second factor first, and does nothing once the role is taken back", async () => {
    const { address } = await askingMember()
    const administrator = await signUp(site)
    await makeAdministratorOf(site, administrator, club)
    const personId = await personIdOf(site, administrator)
    const { db } = site.doorway
    const sessions = db
      .updateTable("session")
      .where("accountId", "in", (from) => from.selectFrom("account").select("id").where("personId", "=", personId))
    await sessions.set({ strength: "password", factorAt: null }).execute()
    const seen = await administrator.browser.get(`/fr/organismes/${club}/personnes`)
    expect(seen.location).toMatch(/second-facteur\?next=/)
    await sessions.set({ strength: "second-factor", factorAt: site.doorway.clock() }).execute()
    await db
      .updateTable("roleGrant")
      .set({ revokedAt: site.doorway.clock() })
      .where("personId", "=", personId)
      .execute()
    expect((await administrator.browser.get(address)).status).toBe(404)
  })

  test("among staff declines: nothing goes by itself after that, and she cannot ask again and again", async () => {
    const { member, address } = await askingMember()
    expect((await staff.browser.get("/fr/personnel/appartenances")).html).toContain(address)
    const seen = await staff.browser.post(`${address}/decision`, { decision: "decline" })
    expect(seen.status, seen.html).toBe(303)
    expect(await membershipIn(member, club)).toMatchObject({ standing: "declared", askedAt: null })
    expect((await member.browser.get("/fr/avis")).html).toContain("Appartenance non vérifiée")
    const again = await member.browser.post(`${mine}/${(await membershipIn(member, club)).id}/verification`)
    expect(again.status).toBe(409)
    await run((ctx) => insertDomains(ctx, club, ["example.org"]))
    const personId = await personIdOf(site, member)
    await run((ctx) => reviewMemberships(ctx, personId))
    expect((await membershipIn(member, club)).standing).toBe("declared")
    await run((ctx) => deleteDomains(ctx, club, ["example.org"]))
  })

  test("verifies once when two click at the same moment", async () => {
    const { member, address } = await askingMember()
    const other = await signUpStaff(site, ["verification"])
    const outcomes = await Promise.all(
      [staff, other].map(({ browser }) => browser.post(`${address}/decision`, { decision: "verify" })),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual([303, 409])
    expect((await membershipIn(member, club)).standing).toBe("verified")
    await staff.browser.post(`${address}/decision`, { decision: "withdraw" })
    expect(await membershipIn(member, club)).toMatchObject({ standing: "declared", way: null })
  })
})

test("colleagues are those who both show to belong to one organization at this moment", async () => {
  const [one, two] = [
    await signUp(site, { emailAddress: addressAt("neiges.exemplie.example.org") }),
    await signUp(site, { emailAddress: addressAt("neiges.exemplie.example.org") }),
  ]
  const declared = await signUp(site)
  for (const member of [one, two, declared]) await declareTo(member, "Ministry of Snow")
  const ids = await Promise.all([one, two, declared].map((member) => personIdOf(site, member)))
  const [a, b, c] = ids as [string, string, string]
  expect(await listVerifiedOrganisations(now(), a)).toMatchObject([{ organisationId: ministry }])
  expect(await listVerifiedOrganisations(now(), c)).toEqual([])
  expect([await isColleague(now(), a, b), await isColleague(now(), b, a)]).toEqual([true, true])
  expect([await isColleague(now(), a, c), await isColleague(now(), c, a), await isColleague(now(), a, a)]).toEqual([
    false,
    false,
    false,
  ])
  await two.browser.post(`${mine}/${(await membershipIn(two, ministry)).id}/fin`)
  expect(await isColleague(now(), a, b)).toBe(false)
})
