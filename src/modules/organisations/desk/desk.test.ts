import { beforeAll, describe, expect, test } from "vitest"
import { signUp, signUpStaff, type TestMember } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { addOrganisation, declareTo } from "../../../../tests/support/organisations.js"
import { useSite } from "../../../../tests/support/site.js"
import type { TestBrowser } from "../../../../tests/support/test-browser.js"
import { visitor } from "../../../platform/context.js"
import { reading } from "../../../platform/db.js"
import { organisationList } from "../choosing/organisation-list.js"
import { listDomains } from "../domains/domain.store.js"
import { listMemberships, type Membership } from "../memberships/membership.store.js"
import { findOrganisation, type Organisation } from "../organisation.store.js"

const site = useSite()
const desk = "/fr/personnel/organismes"
let staff: TestBrowser
let colleague: TestBrowser
let department = ""

beforeAll(async () => {
  staff = (await signUpStaff(site, ["verification"])).browser
  colleague = (await signUpStaff(site, ["verification"])).browser
  department = await addOrganisation(site, {
    ...{ nameEn: "Department of Tides", nameFr: "Ministère des Marées", domains: ["marees.example.org"] },
  })
})

const now = () => reading(site.doorway, visitor)
const mine = async (member: TestMember): Promise<readonly Membership[]> =>
  listMemberships(now(), await personIdOf(site, member))

async function get(id: string): Promise<Organisation> {
  const organisation = await findOrganisation(now(), id)
  if (!organisation) throw new Error("no such organisation")
  return organisation
}

/** A proposal and its author. */
async function propose(name: string, member?: TestMember): Promise<{ id: string; author: TestMember }> {
  const author = member ?? (await signUp(site))
  await declareTo(author, name, "none-of-these")
  const found = (await mine(author)).find(({ nameFr }) => nameFr === name)
  if (!found) throw new Error(`${name} was not proposed`)
  return { id: found.organisationId, author }
}

const merge = (id: string, browser = staff, into = department) =>
  browser.post(`${desk}/${id}/fusion`, { into: "Ministère des Marées", "into-code": into })

const content = {
  nameEn: "Circle of Lighthouses",
  nameFr: "Cercle des phares",
  abbreviationEn: "CL",
  abbreviationFr: "CP",
  otherNamesEn: "Lighthouse Club\nFriends of Lighthouses",
  otherNamesFr: "",
  sector: "association",
  province: "NB",
  domains: "",
}
const confirm = (id: string, also: Readonly<Record<string, string>> = {}, browser = staff) =>
  browser.post(`${desk}/${id}/confirmation`, { ...content, ...also })

describe("what people wrote in place of a known organization", () => {
  test("is listed with how many wrote it, beside those of the list that look alike", async () => {
    const { id } = await propose("Min. des marées")
    await declareTo(await signUp(site), "MIN. DES MAREES", "none-of-these")
    const list = (await staff.get(desk)).html
    expect(list).toContain(`${desk}/${id}`)
    const one = (await staff.get(`${desk}/${id}`)).html
    expect(one).toContain("2 personnes disent en faire partie.")
    expect(one).toContain(`name="into-code" value="${department}"`)
    expect(one).toContain("Organismes parmi lesquels choisir")
    expect(one).not.toContain("Quelle réponse vouliez-vous donner?")
    expect((await staff.get(`/en/staff/organizations/${id}`)).html).toContain("2 people say that they belong there.")
  })

  test("is seen by staff in charge of it and by nobody else", async () => {
    const { id, author } = await propose("Cercle des bouées")
    for (const path of [desk, `${desk}/${id}`]) expect((await author.browser.get(path)).status).toBe(403)
    expect((await author.browser.get(`/fr/organismes/${id}`)).status).toBe(404)
    expect((await merge(id, author.browser)).status).toBe(403)
  })
})

describe("a merge", () => {
  test("moves the membership, keeps what was written, tells the person, and leads there from then on", async () => {
    const { id, author } = await propose("Ministère des Maréees")
    const [before] = await mine(author)
    expect((await merge(id)).status).toBe(303)
    expect(await mine(author)).toMatchObject([
      { id: before?.id, organisationId: department, proposedAs: "Ministère des Maréees", standing: "declared" },
    ])
    const page = await author.browser.get("/fr/compte/appartenances")
    expect(page.html).toContain("Vous aviez écrit «\u00a0Ministère des Maréees\u00a0».")
    expect((await author.browser.get("/fr/avis")).html).toContain(
      "Votre organisme est dans la liste\u00a0: Ministère des Marées",
    )
    expect(await organisationList.resolve(now(), "ministere des mareees")).toEqual([department])
    expect((await site.openBrowser().get(`/fr/organismes/${id}`)).location).toBe(`/fr/organismes/${department}`)
    const { db } = site.doorway
    const event = await db
      .selectFrom("event")
      .select(["fromStatus", "toStatus", "reason"])
      .where("act", "=", "organisations.merge")
      .where("subjectKey", "=", id)
      .executeTakeFirst()
    expect(event).toEqual({ fromStatus: "proposed", toStatus: "merged", reason: department })
  })

  test("loses nothing: what has ended moves too, and somebody who was there already stays once", async () => {
    const { id, author } = await propose("Marées Canada")
    const left = await signUp(site)
    await propose("Marées Canada", left)
    await site.doorway.db
      .updateTable("membership")
      .set({ untilAt: site.doorway.clock() })
      .where("personId", "=", await personIdOf(site, left))
      .execute()
    await declareTo(author, "Department of Tides")
    expect(await mine(author)).toHaveLength(2)
    expect((await merge(id)).status).toBe(303)
    expect(await mine(author)).toMatchObject([{ organisationId: department, proposedAs: null }])
    const rows = await site.doorway.db
      .selectFrom("membership")
      .select(["organisationId", "untilAt"])
      .where("proposedAsId", "=", id)
      .execute()
    expect(rows).toHaveLength(2)
    for (const row of rows) expect(row).toMatchObject({ organisationId: department, untilAt: expect.anything() })
  })

  test("lets an address that speaks for the organization verify the membership", async () => {
    const author = await signUp(site, { emailAddress: "capitaine@marees.example.org" })
    const { id } = await propose("Marées et courants", author)
    await merge(id)
    await expect.poll(async () => mine(author), { timeout: 10_000 }).toMatchObject([{ standing: "verified" }])
  })

  test("wants one organization to be chosen among those that look alike", async () => {
    const { id } = await propose("Ministère Marées")
    const { status, html } = await staff.post(`${desk}/${id}/fusion`, { into: "Ministère Marées" })
    expect(status).toBe(422)
    expect(html).toContain("Choisissez l’organisme dans lequel fusionner.")
  })

  test("happens once when two click at the same moment, and the other one is told", async () => {
    const { id } = await propose("Bureau des marées")
    const outcomes = await Promise.all([merge(id), merge(id, colleague)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(outcomes.find(({ status }) => status === 409)?.html).toContain("vient de changer cet organisme")
    expect((await merge(id)).status).toBe(409)
    expect((await confirm(id)).status).toBe(409)
  })

  test("or a confirmation: only one of both wins", async () => {
    const { id } = await propose("Régie des marées")
    const outcomes = await Promise.all([merge(id), confirm(id, { otherNamesEn: "" }, colleague)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual([303, 409])
  })

  test("goes into a known organization only, that is still there", async () => {
    const { id } = await propose("Club des marées")
    const { id: other } = await propose("Autre club des marées")
    const over = await addOrganisation(site, {
      ...{ nameEn: "Old Tides", nameFr: "Anciennes marées", validUntil: "2020-01-01" },
    })
    for (const into of [other, over, id]) {
      const seen = await staff.post(`${desk}/${id}/fusion`, { into: "xyz", "into-code": into })
      expect(seen.status).toBe(422)
    }
    expect((await get(id)).standing).toBe("proposed")
  })
})

describe("a confirmation", () => {
  test("makes it an organization that everybody may choose, and tells those who wrote it", async () => {
    const { id, author } = await propose("Cercle des phares")
    const seen = await confirm(id, { domains: "phares.example.org" })
    expect(seen.status, seen.html).toBe(303)
    expect(await get(id)).toMatchObject({ standing: "confirmed", sector: "association", province: "NB" })
    expect(await listDomains(now(), id)).toEqual(["phares.example.org"])
    expect(await organisationList.resolve(now(), "friends of lighthouses")).toEqual([id])
    expect((await author.browser.get("/fr/avis")).html).toContain("Organisme confirmé\u00a0: Cercle des phares")
    const page = (await site.openBrowser().get(`/en/organizations/${id}`)).html
    expect(page).toContain("Circle of Lighthouses")
    expect(page).toContain("New Brunswick")
  })

  test("wants both names and a sector, and domains that verify", async () => {
    const { id } = await propose("Cercle des brumes")
    const cases = [
      [{ nameEn: "" }, "Entrez le nom, dans les deux langues."],
      [{ sector: "" }, "Choisissez un secteur."],
      [{ domains: "gmail.com" }, "cela ne vérifie rien"],
      [{ domains: "not a domain" }, "Vérifiez les domaines"],
      [{ domains: "marees.example.org" }, "est celui d’un autre organisme"],
      [{ parent: "nowhere at all" }, "nous n’avons rien trouvé"],
    ] as const
    for (const [also, sentence] of cases) {
      const seen = await confirm(id, { nameFr: "Cercle des brumes", ...also })
      expect(seen.status).toBe(422)
      expect(seen.html.toLowerCase()).toContain(sentence.toLowerCase())
    }
    expect((await get(id)).standing).toBe("proposed")
  })
})

describe("an organization of the list", () => {
  const edit = (id: string, also: Readonly<Record<string, string>>, browser = staff) =>
    browser.post(`/fr/organismes/${id}/modification`, { ...content, revision: "1", ...also })

  test("is edited by staff; whoever saves an older page is told, and nothing is written over", async () => {
    const id = await addOrganisation(site, { nameEn: "Bureau of Sand", nameFr: "Bureau du sable" })
    expect((await staff.get(`/fr/organismes/${id}/modification`)).html).toContain("Bureau of Sand")
    expect((await edit(id, { nameEn: "Sand Bureau" })).status).toBe(303)
    expect(await get(id)).toMatchObject({ nameEn: "Sand Bureau", revision: 2, editedAt: expect.anything() })
    expect((await edit(id, { nameEn: "Bureau of Beaches" }, colleague)).status).toBe(409)
    expect(await get(id)).toMatchObject({ nameEn: "Sand Bureau" })
    expect((await edit(id, {}, (await signUp(site)).browser)).status).toBe(403)
  })

  test("cannot be part of itself, nor of one of its parts", async () => {
    const top = await addOrganisation(site, { nameEn: "Top of Dunes", nameFr: "Sommet des dunes" })
    const part = await addOrganisation(site, { nameEn: "Part of Dunes", nameFr: "Partie des dunes", parentId: top })
    expect((await staff.get(`/en/organizations/${top}`)).html).toContain("Part of Dunes")
    expect((await edit(top, { parent: "Part of Dunes", "parent-code": part })).html).toContain("Un organisme ne peut")
    expect((await edit(top, { parent: "Top of Dunes", "parent-code": top })).html).toContain("Un organisme ne peut")
  })

  test("ends with a successor: searches and its page lead there, and nobody chooses it any more", async () => {
    const old = await addOrganisation(site, { nameEn: "Commission of Ropes", nameFr: "Commission des cordages" })
    const next = await addOrganisation(site, { nameEn: "Agency of Knots", nameFr: "Agence des nœuds" })
    const member = await signUp(site)
    await declareTo(member, "Commission of Ropes")
    const ends = { "endsOn-day": "1", "endsOn-month": "4", "endsOn-year": "2020" }
    const seen = await staff.post(`/fr/organismes/${old}/fin`, {
      ...{ ...ends, successor: "Agence des nœuds", "successor-code": next },
    })
    expect(seen.status, seen.html).toBe(303)
    const found = await organisationList.suggest(now(), { typed: "ropes", language: "en", limit: 5 })
    expect(found).toMatchObject([{ code: next, text: "Agency of Knots", hint: "formerly: Commission of Ropes" }])
    const page = (await site.openBrowser().get(`/fr/organismes/${old}`)).html
    expect(page).toContain("Agence des nœuds")
    expect((await member.browser.get("/fr/compte/appartenances")).html).toContain("Agence des nœuds")
    const chosen = await member.browser.post("/fr/compte/appartenances", { organisation: "Commission of Ropes" })
    expect(chosen.html).toContain(`value="${next}"`)
    const back = await staff.post(`/fr/organismes/${next}/fin`, {
      ...{ ...ends, successor: "Commission des cordages", "successor-code": old },
    })
    expect(back.status).toBe(422)
    expect((await staff.post(`/fr/organismes/${old}/fin`)).status).toBe(303)
    expect(await get(old)).toMatchObject({ validUntil: null, successorId: null })
  })

  test("is added by staff, found by everybody, and read in both languages", async () => {
    const seen = await staff.post(`${desk}/nouveau`, {
      ...content,
      nameEn: "Office of Ice",
      nameFr: "Office des glaces",
    })
    expect(seen.status, seen.html).toBe(303)
    const browser = site.openBrowser()
    expect((await browser.get("/en/organizations?q=ice")).html).toContain("Office of Ice")
    expect((await browser.get("/fr/organismes?q=glaces&sector=association")).html).toContain("Office des glaces")
    expect((await browser.get("/fr/organismes?q=glaces&sector=federal")).html).toContain("Aucun organisme trouvé")
    expect((await browser.get("/fr/organismes?page=999")).status).toBe(200)
  })
})

test("somebody who declares a membership while it is merged loses nothing, whoever comes first", async () => {
  for (let round = 1; round <= 3; round += 1) {
    const { id } = await propose(`Marégraphe numéro ${round}`)
    const late = await signUp(site)
    const [declared] = await Promise.all([
      late.browser.post("/fr/compte/appartenances", {
        ...{ organisation: `Marégraphe numéro ${round}`, "organisation-code": "none-of-these" },
      }),
      merge(id),
    ])
    expect([303, 409, 422]).toContain(declared.status)
    const open = await mine(late)
    if (declared.status !== 303) expect(open).toEqual([])
    else expect(open).toHaveLength(1)
    // Nobody is left tied to a proposal that is merged.
    const standing = (await get(id)).standing
    const stranded = open.filter(({ organisationId }) => organisationId === id && standing === "merged")
    expect(stranded).toEqual([])
  }
}, 60_000)
