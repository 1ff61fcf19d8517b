import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../../tests/support/members.js"
import { personIdOf } from "../../../../../tests/support/memberships.js"
import { coordinate, openProgramme, registered } from "../../../../../tests/support/mentoring.js"
import { useSite } from "../../../../../tests/support/site.js"
import type { Seen } from "../../../../../tests/support/test-browser.js"

const site = useSite()
const textOf = ({ html }: Seen) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")
let programmeId: string
let coordinator: TestMember
let page: string

beforeAll(async () => {
  await site.app.loadReference()
  programmeId = await openProgramme(site)
  page = `/fr/programmes/${programmeId}/inscriptions/importation`
  coordinator = await signUp(site)
  await coordinate(site, coordinator, programmeId)
})

function formOf(list: string | Buffer, side = "mentor"): FormData {
  const form = new FormData()
  form.set("side", side)
  form.set("language", "fr")
  form.set("file", new File([new Uint8Array(Buffer.from(list))], "liste.csv"))
  return form
}

const check = (list: string | Buffer, side?: string) => coordinator.browser.upload(page, formOf(list, side))

async function nothingWritten() {
  const { db } = site.doorway
  expect(await db.selectFrom("registrationInvitation").selectAll().execute()).toEqual([])
  expect(await db.selectFrom("storedFile").selectAll().where("kind", "=", "registrations-import").execute()).toEqual([])
}

describe("a list that cannot be used", () => {
  const manyRows = `Courriel\n${Array.from({ length: 5001 }, (_, n) => `p${n}@example.org`).join("\n")}`
  test.each([
    ["is empty", "\n\n", ""],
    ["has no column of addresses", "Nom,Objectifs\nA,B", "Aucune colonne ne contient d’adresse courriel"],
    [
      "names a person twice",
      "Courriel\na@example.org\nA@example.org",
      "Ligne 3, colonne « Courriel » : La même adresse se trouve à la ligne 2",
    ],
    ["lacks an address", "Courriel,Nom\n,Sans Adresse", "Ligne 2, colonne « Courriel » : L’adresse courriel manque."],
    ["holds what is no address", "Courriel\npas une adresse", "« pas une adresse » n’est pas une adresse courriel"],
    [
      "asks for a capacity of −1",
      "Courriel,Capacité\na@example.org,-1",
      "Ligne 2, colonne « Capacité » : « -1 » n’est pas un nombre",
    ],
    ["has two columns for one thing", "Courriel,Email\na@example.org,b@example.org", "dit la même chose"],
    ["is too long", manyRows, "5 000"],
    ["is another kind of document", "%PDF-1.7 …", "CSV"],
    [
      "was saved in a wrong encoding",
      Buffer.from([0x43, 0x6f, 0x75, 0x72, 0x72, 0x69, 0x65, 0x6c, 0x0a, 0xff, 0xfe, 0x81]),
      "",
    ],
    ["has rows of unequal length", "Courriel,Nom\na@example.org,A,B,C", "Ligne 2"],
  ])("%s: says where, and nothing is written", async (_, list, sentence) => {
    const seen = await check(list as string)
    expect(seen.status).toBe(422)
    expect(textOf(seen)).toContain("La liste ne peut pas être importée")
    expect(textOf(seen)).toContain(sentence)
    await nothingWritten()
  })

  test("is missing: the form says so", async () => {
    const form = formOf("x")
    form.delete("file")
    const seen = await coordinator.browser.upload(page, form)
    expect(seen.status).toBe(422)
    expect(textOf(seen)).toContain("Choisissez un fichier.")
    expect((await coordinator.browser.upload(page, formOf("Courriel\na@example.org", "autre"))).status).toBe(422)
  })
})

describe("skills and management levels", () => {
  test("are known by their names in either language; a column of which nothing is made is said to be left out", async () => {
    const { db } = site.doorway
    const levels = await db.selectFrom("managementLevel").select(["titleEn", "titleFr"]).execute()
    const skill = await db
      .selectFrom("skill")
      .select(["titleEn", "titleFr"])
      .where("titleEn", "is not", null)
      .where("titleFr", "is not", null)
      .where("titleEn", "not like", "%,%")
      .where("titleFr", "not like", "%,%")
      .executeTakeFirstOrThrow()
    const quoted = (text: string | null | undefined) => `"${text}"`
    const rows = [
      ["a@example.org", skill.titleFr, levels[0]?.titleFr],
      ["b@example.org", skill.titleEn?.toUpperCase(), levels[1]?.titleEn],
      ["c@example.org", skill.titleEn, "Grand vizir"],
    ].map((cells) => [...cells, "Bureau"].map(quoted).join(","))
    const seen = await check(["Courriel,Expertise,Niveau d’encadrement,Poste", ...rows].join("\n"))
    const text = textOf(await coordinator.browser.get(seen.location ?? ""))
    expect(text).toContain("« Grand vizir » n’est pas une valeur connue.")
    expect(text).not.toContain(`« ${skill.titleFr} » n’est pas`)
    expect(text.match(/n’est pas une valeur connue/g)).toHaveLength(1)
    expect(text).toContain("Colonnes laissées de côté Poste")
  })

  test("places of work are known by their name, alone or with the province; another one is named", async () => {
    await site.app.loadReference()
    const rows = ['"Ottawa, ON"', "Gatineau (Québec)", "ottawa", "Ville-Inventée"].map(
      (place, at) => `p${at}@example.org,${place}`,
    )
    const seen = await check(["Courriel,Lieu de travail", ...rows].join("\n"))
    const text = textOf(await coordinator.browser.get(seen.location ?? ""))
    expect(text).toContain("Ligne 5, colonne « Lieu de travail » : « Ville-Inventée » n’est pas une valeur connue.")
    expect(text.match(/n’est pas une valeur connue/g)).toHaveLength(1)
  })
})

describe("a list that can be used", () => {
  const list = [
    "Courriel;Nom;Expertise;Langues;Capacité;Commentaires",
    "nouvelle.personne@example.org;Nouvelle Personne;Délégation, Negotiation, Alchimie;français, anglais (intermédiaire);2;=1+1",
    "MEMBRE;;;;;",
  ].join("\n")
  let member: TestMember
  let checked: string

  test("is checked first: what is used, left out and not known, and nobody is told", async () => {
    member = await signUp(site, { language: "en" })
    const seen = await check(list.replace("MEMBRE", member.emailAddress))
    expect(seen.status).toBe(303)
    checked = seen.location ?? ""
    const text = textOf(await coordinator.browser.get(checked))
    expect(text).toContain("2 personnes dans la liste")
    expect(text).toContain("Colonnes laissées de côté Commentaires")
    expect(text).toContain("Ligne 2, colonne « Expertise » : « Alchimie » n’est pas une valeur connue.")
    expect(await site.doorway.db.selectFrom("registrationInvitation").selectAll().execute()).toEqual([])
    const other = await openProgramme(site, { nameFr: "Autre", nameEn: "Other" })
    await coordinate(site, coordinator, other)
    expect((await coordinator.browser.get(checked.replace(programmeId, other))).status).toBe(404)
    expect((await member.browser.post(checked)).status).toBe(404)
  })

  test("invites by e-mail who has no account, and tells a member, who confirms", async () => {
    expect((await coordinator.browser.post(checked)).location).toBe(page)
    const told = await site.mail.waitForMessage(
      member.emailAddress,
      ({ mail }) => mail.subject?.includes("is ready") ?? false,
    )
    expect(told.mail.text).toContain("Management succession")
    const mine = `/en/mentoring/registration/${programmeId}`
    expect(textOf(await member.browser.get(mine))).toContain("Mentor: Invited")
    await member.browser.post(`${mine}/answers/languages`, { "languages-en": "fluent" })
    await member.browser.post(`${mine}/submission`, { adult: "yes", consent: "yes" })
    expect(textOf(await member.browser.get(mine))).toContain("Mentor: Active")
  })

  test("gives who was invited her registration once she has an account, by a button and once only", async () => {
    const address = "nouvelle.personne@example.org"
    const { mail } = await site.mail.waitForMessage(
      address,
      ({ mail: { subject } }) => subject?.includes("Invitation") ?? false,
    )
    expect(mail.subject).toContain("Relève de gestion")
    const link = /\/fr\/mentorat\/invitations\/[\w-]+/.exec(mail.text ?? "")?.[0] ?? ""
    const visitor = site.openBrowser()
    expect(textOf(await visitor.get(link))).toContain("Créer mon compte")
    expect((await visitor.post(link)).location).toBe(link)
    expect((await visitor.get(`${link.slice(0, -3)}abc`)).status).toBe(404)
    const newcomer = await signUp(site, { emailAddress: address })
    await newcomer.browser.get(link)
    const mine = `/fr/mentorat/inscription/${programmeId}`
    expect((await newcomer.browser.post(link)).location).toBe(mine)
    const text = textOf(await newcomer.browser.get(mine))
    expect(text).toContain("Mentorat : sur invitation")
    expect(text).toContain("Délégation Négociation")
    expect(text).toContain("Anglais : Intermédiaire Français : Courant")
    expect(text).toContain("Personnes mentorées à la fois 2")
    expect((await newcomer.browser.get(link)).status).toBe(404)
    await newcomer.browser.post(`${mine}/envoi`, { adult: "yes", consent: "yes" })
    const row = await site.doorway.db
      .selectFrom("registration")
      .select(["status", "places"])
      .where("personId", "=", await personIdOf(site, newcomer))
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ status: "active", places: 2 })
  })

  test("imported again changes nothing for who is there, and confirmed twice is done once", async () => {
    const known = await signUp(site)
    const registrationId = await registered(site, known, { programmeId, side: "mentor", places: 4 })
    const { location = "" } = await check(`Courriel,Capacité\n${known.emailAddress},1\ninvitee@example.org,1`)
    await coordinator.browser.post(location)
    await coordinator.browser.post(location)
    await site.mail.waitForMessage("invitee@example.org")
    const { db } = site.doorway
    const row = await db
      .selectFrom("registration")
      .select(["status", "places"])
      .where("id", "=", registrationId)
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ status: "active", places: 4 })
    const invitations = await db
      .selectFrom("registrationInvitation")
      .select("address")
      .where("address", "=", "invitee@example.org")
      .execute()
    expect(invitations).toHaveLength(1)
  })
})

test("the import is no page for those who do not lead the programme", async () => {
  const stranger = await signUp(site)
  expect((await stranger.browser.get(page)).status).toBe(404)
  expect((await stranger.browser.upload(page, formOf("Courriel\na@example.org"))).status).toBe(404)
})
