import { beforeAll, describe, expect, test } from "vitest"
import { signUp, signUpStaff, type TestMember } from "../../../../../tests/support/members.js"
import { administerOrganisation, openProgramme } from "../../../../../tests/support/mentoring.js"
import { useSite } from "../../../../../tests/support/site.js"
import { codeField } from "../../../../ui/suggestion-field.js"

const site = useSite()
let administrator: TestMember
let organisationId = ""
let otherId = ""

beforeAll(async () => {
  const { db } = site.doorway
  const hostOf = async (id: string) =>
    (await db.selectFrom("programme").select("organisationId").where("id", "=", id).executeTakeFirstOrThrow())
      .organisationId
  organisationId = await hostOf(await openProgramme(site))
  otherId = await hostOf(await openProgramme(site, { nameFr: "Ailleurs", nameEn: "Elsewhere" }))
  administrator = await signUp(site)
  await administerOrganisation(site, administrator, organisationId)
}, 60_000)

const answers = (changed: Readonly<Record<string, string>> = {}) => ({
  organisation: organisationId,
  nameFr: "Premiers pas",
  nameEn: "First steps",
  purposeFr: "Accompagner une **première année** de gestion.",
  purposeEn: "Accompany a **first year** of management.",
  contactName: "Équipe du mentorat",
  contactAddress: "mentorat@example.org",
  timeZone: "America/St_Johns",
  couldIncludeMinors: "no",
  ...changed,
})

const start = (member: TestMember, changed: Readonly<Record<string, string>> = {}) =>
  member.browser.post("/fr/programmes/nouveau", answers(changed))

const idIn = (location: string | undefined) => /programmes\/([0-9a-f-]{36})/.exec(location ?? "")?.[1] ?? ""

test("an organization's administrator starts a programme on one page and opens it at once", async () => {
  const form = await administrator.browser.get("/fr/programmes/nouveau")
  expect(form.html).toContain("Office de Relève de gestion")
  expect(form.html).not.toContain("Office de Ailleurs")
  const started = await start(administrator, { nameFr: "Cinq minutes", nameEn: "Five minutes" })
  const id = idIn(started.location)
  expect(started.location).toBe(`/fr/programmes/${id}/coordination`)
  const overview = await administrator.browser.get(`/fr/programmes/${id}/coordination`)
  expect(overview.html).toContain("Ouvrir le programme")
  await administrator.browser.post(`/fr/programmes/${id}/coordination/etat`, { act: "open" })
  const visitor = site.openBrowser()
  for (const [path, ...texts] of [
    [`/fr/programmes/${id}`, "Cinq minutes", "<strong>première année</strong>", "S’inscrire au programme"],
    [`/en/programs/${id}`, "Five minutes", "<strong>first year</strong>", "Service standard"],
    ["/fr/programmes", "Cinq minutes", "Accompagner une première année de gestion."],
    ["/en/mentoring", "Five minutes"],
  ] as const) {
    const seen = await visitor.get(path)
    expect(seen.status).toBe(200)
    for (const text of texts) expect(seen.html).toContain(text)
  }
  expect((await administrator.browser.get("/fr/mentorat")).html).toContain("Programmes que vous dirigez")
})

test("a platform administrator chooses among all organizations", async () => {
  const staff = await signUpStaff(site, ["administrator"])
  expect((await staff.browser.get("/en/programs/new")).status).toBe(200)
  const started = await staff.browser.post("/en/programs/new", {
    ...answers({ nameFr: "Partout", nameEn: "Everywhere", organisation: "Office of Elsewhere" }),
    [codeField("organisation")]: otherId,
  })
  expect(started.location).toMatch(/^\/en\/programs\/[0-9a-f-]{36}\/coordination$/)
  const unknown = await staff.browser.post("/en/programs/new", answers({ organisation: "" }))
  expect(unknown.status).toBe(422)
  expect(unknown.html).toContain("Choose the host organization.")
})

describe("nobody starts a programme", () => {
  test("who administers no organization: to her there is no such page", async () => {
    const member = await signUp(site)
    expect((await member.browser.get("/fr/programmes/nouveau")).status).toBe(404)
    expect((await start(member)).status).toBe(404)
  })

  test("of an organization that she does not administer", async () => {
    const refused = await start(administrator, { organisation: otherId })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain("Choisissez un organisme que vous administrez")
  })

  test("before her second factor, to which she is led and from which she comes back", async () => {
    const member = await signUp(site)
    await administerOrganisation(site, member, organisationId)
    await site.doorway.db.updateTable("session").set({ strength: "password", factorAt: null }).execute()
    const seen = await member.browser.get("/fr/programmes/nouveau")
    expect(seen.location).toBe("/fr/connexion/second-facteur?next=%2Ffr%2Fprogrammes%2Fnouveau")
    expect((await start(member)).status).toBe(403)
    await site.doorway.db
      .updateTable("session")
      .set({ strength: "second-factor", factorAt: site.doorway.clock() })
      .execute()
  })

  test.each([
    [{ nameFr: "", nameEn: " " }, "Entrez le nom du programme, dans une langue au moins."],
    [{ purposeFr: "", purposeEn: "" }, "Dites à quoi sert le programme"],
    [{ contactAddress: "nom@" }, "Vérifiez l’adresse courriel"],
    [{ contactName: "" }, "Entrez le nom de la personne ou de l’équipe"],
    [{ timeZone: "Europe/Paris" }, "Choisissez un fuseau horaire"],
    [{ couldIncludeMinors: "" }, "Dites si des personnes de moins de 18 ans"],
    [{ nameFr: "x".repeat(121) }, "Raccourcissez"],
  ])("with answers to correct: %j", async (changed, sentence) => {
    const refused = await start(administrator, changed)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain(sentence)
  })

  test("twice: the same form sent again makes no second one", async () => {
    const both = await Promise.all([
      start(administrator, { nameFr: "Deux fois", nameEn: "Twice" }),
      start(administrator, { nameFr: "Deux fois", nameEn: "Twice" }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422])
  })
})

describe("the two languages of a programme", () => {
  test("one is enough; the other one's readers are told that it is not translated", async () => {
    const id = idIn((await start(administrator, { nameFr: "Seul en français", nameEn: "", purposeEn: "" })).location)
    await administrator.browser.post(`/fr/programmes/${id}/coordination/etat`, { act: "open" })
    const seen = await site.openBrowser().get(`/en/programs/${id}`)
    expect(seen.html).toContain('<span lang="fr">Seul en français</span>')
    expect(seen.html).toContain("Not translated")
  })

  test("the older one is due for a review until somebody says that both agree", async () => {
    const id = idIn((await start(administrator, { nameFr: "Daté", nameEn: "Dated" })).location)
    await administrator.browser.post(`/fr/programmes/${id}/coordination/etat`, { act: "open" })
    const { organisation: _, ...form } = answers({ nameFr: "Daté", nameEn: "Dated" })
    const path = `/fr/programmes/${id}/presentation`
    const save = (changed: Readonly<Record<string, string>>) =>
      administrator.browser.post(path, { ...form, ...changed })
    site.advance({ minutes: 1 })
    expect((await save({ purposeFr: "Un but plus précis.", revision: "1" })).status).toBe(303)
    expect((await administrator.browser.get(path)).html).toContain("Le texte anglais est plus ancien")
    expect((await site.openBrowser().get(`/en/programs/${id}`)).html).toContain("may not be up to date")
    expect((await site.openBrowser().get(`/fr/programmes/${id}`)).html).not.toContain("pas à jour")
    expect((await save({ purposeFr: "Un but plus précis.", agree: "yes", revision: "2" })).status).toBe(303)
    expect((await administrator.browser.get(path)).html).not.toContain("plus ancien")
  })

  test("somebody else's change is not written over unseen", async () => {
    const id = idIn((await start(administrator, { nameFr: "Deux mains", nameEn: "Two hands" })).location)
    const { organisation: _, ...form } = answers({ nameFr: "Deux mains", nameEn: "Two hands" })
    const path = `/en/programs/${id}/presentation`
    await administrator.browser.post(path, { ...form, contactName: "Une autre équipe", revision: "1" })
    const refused = await administrator.browser.post(path, { ...form, contactName: "La mienne", revision: "1" })
    expect(refused.status).toBe(409)
    expect(refused.html).toContain("Somebody else has just saved")
    expect(refused.html).toContain('name="revision" value="2"')
    expect((await administrator.browser.post(path, { ...form, revision: "2" })).status).toBe(303)
  })

  test("a programme that people can join does not turn to minors", async () => {
    const id = idIn((await start(administrator, { nameFr: "Adultes", nameEn: "Adults" })).location)
    await administrator.browser.post(`/fr/programmes/${id}/coordination/etat`, { act: "open" })
    const { organisation: _, ...form } = answers({ nameFr: "Adultes", nameEn: "Adults", couldIncludeMinors: "yes" })
    const refused = await administrator.browser.post(`/en/programs/${id}/presentation`, { ...form, revision: "1" })
    expect(refused.status).toBe(409)
    expect(refused.html).toContain("under 18")
  })
})
