import { beforeAll, describe, expect, test } from "vitest"
import { actorOf, signUp, type TestMember } from "../../../../tests/support/members.js"
import { belongTo, personIdOf } from "../../../../tests/support/memberships.js"
import { openProgramme } from "../../../../tests/support/mentoring.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen } from "../../../../tests/support/test-browser.js"
import { act, reading } from "../../../platform/db.js"
import { describeRegistration } from "./describe-registration.js"
import { submitRegistration } from "./submit-registration.js"

const site = useSite()
const textOf = ({ html }: Seen) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")
let programme: string

beforeAll(async () => {
  await site.app.loadReference()
  programme = await openProgramme(site, { settings: { joining: "everyone" } })
})

const mine = (id = programme) => `/fr/mentorat/inscription/${id}`
const answers = (section: string, id = programme) => `${mine(id)}/reponses/${section}`

async function rowsOf(member: TestMember) {
  return site.doorway.db
    .selectFrom("registration")
    .selectAll()
    .where("personId", "=", await personIdOf(site, member))
    .orderBy("side")
    .execute()
}

async function begun(role: "mentor" | "mentee" | "both", id = programme): Promise<TestMember> {
  const member = await signUp(site)
  await member.browser.post(mine(id), { role })
  return member
}

describe("a registration", () => {
  test("is begun by choosing a side; both sides are two registrations", async () => {
    const member = await signUp(site)
    expect(textOf(await member.browser.get(mine()))).toContain("18 ans ou plus")
    expect((await member.browser.post(mine(), {})).status).toBe(422)
    const seen = await member.browser.post(mine(), { role: "both" })
    expect(seen.location).toBe(answers("goals"))
    expect((await rowsOf(member)).map(({ side, status }) => [side, status])).toEqual([
      ["mentee", "draft"],
      ["mentor", "draft"],
    ])
    expect(textOf(await member.browser.get(`/en/mentoring/registration/${programme}`))).toContain("Mentor: Draft")
  })

  test("begun twice is there once", async () => {
    const member = await begun("mentee")
    await member.browser.post(mine(), { role: "mentee" })
    await Promise.all([member.browser.post(mine(), { role: "both" }), member.browser.post(mine(), { role: "both" })])
    expect(await rowsOf(member)).toHaveLength(2)
  })

  test("is a draft that is saved page by page and taken up again later", async () => {
    const member = await begun("mentee")
    const goals = {
      "goals-1": "delegation",
      "goals-2": "negotiation",
      mostImportant: "goals",
      "goals-seen-by": "pairing",
    }
    expect((await member.browser.post(answers("goals"), { ...goals, onward: "next" })).location).toBe(answers("ways"))
    const again = await member.browser.get(answers("goals"))
    expect(again.html).toMatch(/<select[^>]* name="goals-1".*?<option value="delegation" selected/s)
    expect(again.html).toMatch(/<select[^>]* name="goals-seen-by".*?<option value="pairing" selected/s)
    const summary = textOf(await member.browser.get(mine()))
    expect(summary).toContain("Délégation Négociation")
    expect(summary).toContain("Ne compte pas dans le jumelage.")
    expect(summary).toContain("Sans réponse : neutre dans le jumelage.")
  })

  test("takes a skill that the list lacks through its suggestion box, and asks which one where the text is not clear", async () => {
    const member = await begun("mentee")
    const unclear = await member.browser.post(answers("goals"), { "goals-1": "delegation", "goals-skill": "gestion" })
    expect(unclear.status).toBe(422)
    expect(unclear.html).toMatch(/<select[^>]* name="goals-1".*?<option value="delegation" selected/s)
    const code = /name="goals-skill-code" value="([^"]+)"/.exec(unclear.html)?.[1] ?? ""
    const chosen = { "goals-1": "delegation", "goals-skill": "gestion", "goals-skill-code": code, onward: "here" }
    expect((await member.browser.post(answers("goals"), chosen)).location).toBe(answers("goals"))
    expect((await member.browser.get(answers("goals"))).html).toMatch(
      new RegExp(`name="goals-2".*?<option value="skill:${code}" selected`, "s"),
    )
  })

  test("answers of both sides are given once, and given again to a side that is begun later", async () => {
    const member = await begun("mentor")
    await member.browser.post(answers("languages"), { "languages-fr": "fluent", "languages-en": "intermediate" })
    await member.browser.post(mine(), { role: "mentee" })
    const kept = await site.doorway.db
      .selectFrom("registrationAnswer")
      .innerJoin("registration", "registration.id", "registrationAnswer.registrationId")
      .select(["side", "value"])
      .where("field", "=", "languages")
      .where("personId", "=", await personIdOf(site, member))
      .orderBy("side")
      .execute()
    const value = { fr: "fluent", en: "intermediate" }
    expect(kept).toEqual([
      { side: "mentee", value },
      { side: "mentor", value },
    ])
  })

  test.each([
    ["goals", { "goals-1": "delegation", "goals-2": "delegation" }, "Choisissez chaque élément une seule fois."],
    ["goals", { "goals-1": "devenir-riche" }, "Cette réponse"],
    ["goals", { mostImportant: "identity" }, "Cette réponse"],
    ["offer", { places: "0" }, "de 1 à 20"],
    ["offer", { places: "-1" }, "de 1 à 20"],
    ["ways", { "values-pace": "7" }, "Cette réponse"],
    ["languages", { "languages-fr": "parfait" }, "Cette réponse"],
    ["meetings", { week: "9-morning" }, "Cette réponse"],
    ["meetings", { place: "Zzyzx" }, "rien trouvé sous ces mots"],
    ["situation", { organisation: "0199a000-0000-7000-8000-000000000000" }, "un de vos organismes"],
    ["exclusions", { persons: Array.from({ length: 21 }, (_, n) => `p${n}`).join("\n") }, "20 personnes au plus"],
  ])("refuses in « %s » what cannot be: %o", async (section, fields, sentence) => {
    const member = await begun("both")
    const seen = await member.browser.post(answers(section), { places: "1", ...fields } as Record<string, string>)
    expect(seen.status).toBe(422)
    expect(textOf(seen)).toContain(sentence)
  })

  test("names what is missing when it is sent, each with its way there", async () => {
    const member = await begun("both")
    const seen = await member.browser.post(`${mine()}/envoi`, {})
    expect(seen.status).toBe(422)
    expect(seen.html).toContain('href="#languages"')
    expect(seen.html).toContain('id="languages"')
    expect(textOf(seen)).toContain("Confirmez que vous avez 18 ans ou plus.")
    expect(textOf(seen)).toContain("Acceptez qu’on vous propose en votre nom")
    const english = await member.browser.post(`/en/mentoring/registration/${programme}/submission`, {})
    expect(textOf(english)).toContain("Confirm that you are 18 or older.")
    expect((await rowsOf(member)).every(({ status }) => status === "draft")).toBe(true)
  })

  test("is active once sent, with the date of the mentor's agreement, and cannot be sent twice", async () => {
    const member = await begun("both")
    await member.browser.post(answers("languages"), { "languages-fr": "fluent" })
    const sent = await member.browser.post(`${mine()}/envoi`, { adult: "yes", consent: "yes" })
    expect(sent.location).toBe(mine())
    const rows = await rowsOf(member)
    expect(rows.every(({ status, waitingSince }) => status === "active" && waitingSince !== null)).toBe(true)
    expect(rows.map(({ consentedAt }) => consentedAt !== null)).toEqual([false, true])
    const page = textOf(await member.browser.get(mine()))
    expect(page).toContain("Votre inscription est active depuis le")
    expect(page).toContain("Après 8 semaines d’attente, vous passez avant les autres.")
    expect((await member.browser.post(`${mine()}/envoi`, { adult: "yes", consent: "yes" })).status).toBe(409)
  })

  test("sent by two connections at once becomes active once", async () => {
    const member = await begun("mentee")
    await member.browser.post(answers("languages"), { "languages-fr": "fluent" })
    const actor = await actorOf(site, member)
    const send = () =>
      act(site.doorway, actor, (ctx) => submitRegistration(ctx, programme, { adult: true, consent: false }))
    const outcomes = await Promise.allSettled([send(), send()])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
  })

  test("keeps the mentor's agreement, which she takes back and gives again", async () => {
    const member = await begun("mentor")
    await member.browser.post(answers("languages"), { "languages-fr": "fluent" })
    await member.browser.post(`${mine()}/envoi`, { adult: "yes", consent: "yes" })
    await member.browser.post(`${mine()}/consentement`, { agrees: "no" })
    expect((await rowsOf(member))[0]?.consentedAt).toBeNull()
    expect(textOf(await member.browser.get(mine()))).toContain("rien n’est proposé en votre nom")
    await member.browser.post(`${mine()}/consentement`, { agrees: "yes" })
    expect((await rowsOf(member))[0]?.consentedAt).not.toBeNull()
  })

  test("asks no agreement in a programme that asks the mentor each time, and says so", async () => {
    const asking = await openProgramme(site, {
      nameFr: "Relève scientifique",
      nameEn: "Science succession",
      settings: { joining: "everyone", asksMentorEachTime: true },
    })
    const member = await begun("mentor", asking)
    await member.browser.post(answers("languages", asking), { "languages-fr": "fluent" })
    expect(textOf(await member.browser.get(mine(asking)))).toContain("vous demande votre accord chaque fois")
    await member.browser.post(`${mine(asking)}/envoi`, { adult: "yes" })
    expect((await rowsOf(member))[0]).toMatchObject({ status: "active", consentedAt: null })
  })
})

describe("who may register", () => {
  test("is asked for a verified membership where the programme wants one", async () => {
    const host = { nameFr: "Régie des essais", nameEn: "Trial board", settings: { joining: "verified" } }
    const closed = await openProgramme(site, host)
    const member = await signUp(site)
    await belongTo(site, member, { nameFr: "Office de Régie des essais", standing: "declared" })
    expect(textOf(await member.browser.get(mine(closed)))).toContain("est vérifiée")
    expect((await member.browser.post(mine(closed), { role: "mentee" })).status).toBe(409)
    const verified = await signUp(site)
    await belongTo(site, verified, { nameFr: "Office de Régie des essais", standing: "verified" })
    expect((await verified.browser.post(mine(closed), { role: "mentee" })).status).toBe(303)
  })

  test("finds no programme that is a draft, and cannot begin in one that is paused", async () => {
    const { db } = site.doorway
    const other = await openProgramme(site, { nameFr: "Ébauche", nameEn: "Sketch", settings: { joining: "everyone" } })
    const member = await signUp(site)
    await db.updateTable("programme").set({ status: "paused" }).where("id", "=", other).execute()
    expect((await member.browser.post(mine(other), { role: "mentee" })).status).toBe(409)
    await db.updateTable("programme").set({ status: "draft" }).where("id", "=", other).execute()
    expect((await member.browser.get(mine(other))).status).toBe(404)
    expect((await member.browser.get(mine("rien"))).status).toBe(404)
  })

  test("chooses the stream where there are several", async () => {
    const several = await openProgramme(site, {
      nameFr: "Volets",
      nameEn: "Streams",
      settings: { joining: "everyone", streams: ["traditional", "peer"] },
    })
    const member = await signUp(site)
    expect((await member.browser.post(mine(several), { role: "mentee" })).status).toBe(422)
    expect((await member.browser.post(mine(several), { role: "mentee", stream: "reverse" })).status).toBe(422)
    await member.browser.post(mine(several), { role: "mentee", stream: "peer" })
    expect((await rowsOf(member))[0]?.stream).toBe("peer")
  })

  test("opens no page of answers to who has not begun, nor a section that is not hers", async () => {
    expect((await (await signUp(site)).browser.get(answers("goals"))).status).toBe(404)
    expect((await (await begun("mentor")).browser.get(answers("goals"))).status).toBe(404)
    expect((await site.openBrowser().get(mine())).location).toContain("/fr/connexion")
  })
})

describe("what others are shown of it", () => {
  test("never goes beyond what she allowed: the coordination, her partner, whom she is proposed to", async () => {
    const member = await begun("mentor")
    await member.browser.post(answers("offer"), {
      ...{ places: "3", expertise: ["delegation", "negotiation"], cannotHelpWith: "public-speaking" },
      ...{ "expertise-seen-by": "proposal", "expertise-counts": "yes" },
    })
    await member.browser.post(answers("situation"), { unit: "Direction des essais", "unit-seen-by": "coordination" })
    await member.browser.post(answers("interests"), { interests: "music", "interests-seen-by": "pairing" })
    const [row] = await rowsOf(member)
    const fieldsFor = async (audience: "coordination" | "pairing" | "proposal") =>
      (
        await describeRegistration(reading(site.doorway, await actorOf(site, member)), "fr", row?.id ?? "", audience)
      ).map(({ field, lines }) => [field, ...lines])
    expect(await fieldsFor("proposal")).toEqual([["expertise", "Délégation", "Négociation"]])
    expect(await fieldsFor("pairing")).toEqual([
      ["expertise", "Délégation", "Négociation"],
      ["interests", "Musique"],
    ])
    expect((await fieldsFor("coordination")).map(([field]) => field)).toEqual([
      "expertise",
      "cannotHelpWith",
      "interests",
      "unit",
    ])
    expect(row?.places).toBe(3)
  })

  test("keeps whom she avoids sealed, and shows it to her alone", async () => {
    const member = await begun("mentee")
    await member.browser.post(answers("exclusions"), {
      ...{ persons: "rival@example.org\nautre.personne", ownOrganisation: "yes" },
    })
    expect((await member.browser.get(answers("exclusions"))).html).toContain("rival@example.org")
    const summary = await member.browser.get(mine())
    expect(textOf(summary)).toContain("2 personnes")
    expect(summary.html).not.toContain("rival@example.org")
    const rows = await site.doorway.db.selectFrom("registrationExclusion").selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain("rival")
    const events = await site.doorway.db.selectFrom("event").selectAll().execute()
    expect(JSON.stringify(events)).not.toContain("rival")
    await member.browser.post(answers("exclusions"), { persons: "" })
    expect(textOf(await member.browser.get(mine()))).toContain("Personnes à éviter Personne")
  })
})

describe("the copy of a profile", () => {
  test("fills what was not answered and leaves what was", async () => {
    const member = await begun("mentee")
    const choices = { seenBy: "self", countsInMatching: "no" }
    await member.browser.post("/fr/profil/langues", { ...choices, firstOfficial: "fr", "en-oral": "B" })
    await member.browser.post("/fr/profil/disponibilites", { ...choices, weeklyHours: "2", days: ["monday"] })
    await member.browser.post(answers("languages"), { preferredLanguage: "en" })
    expect((await member.browser.post(`${mine()}/copie-du-profil`)).location).toBe(mine())
    const summary = textOf(await member.browser.get(mine()))
    expect(summary).toContain("Anglais : Intermédiaire Français : Courant")
    expect(summary).toContain("Langue préférée Anglais")
    expect(summary).toContain("Lundi, 8 h à 11 h")
  })
})
