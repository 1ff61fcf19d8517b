import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../../tests/support/members.js"
import { belongTo } from "../../../../../tests/support/memberships.js"
import { coordinate, openProgramme, registered } from "../../../../../tests/support/mentoring.js"
import { useSite } from "../../../../../tests/support/site.js"
import { operator } from "../../../../platform/context.js"
import { reading } from "../../../../platform/db.js"
import { codeField } from "../../../../ui/suggestion-field.js"
import { findProgramme } from "../programme.store.js"

const site = useSite()
let id = ""
let coordinator: TestMember
let stranger: TestMember

beforeAll(async () => {
  id = await openProgramme(site)
  coordinator = await signUp(site)
  await coordinate(site, coordinator, id)
  stranger = await signUp(site)
}, 60_000)

async function programmeNow() {
  const programme = await findProgramme(reading(site.doorway, operator), id)
  if (!programme) throw new Error("the programme is gone")
  return programme
}

const revision = async () => String((await programmeNow()).revision)

const ways = {
  modes: ["proposal", "by-hand"],
  asksMentorEachTime: "yes",
  aim: "best-fit",
  answerDays: "5",
  reminderDays: "4, 2,2",
  serviceWeeks: "12",
  firstMeetingDays: "3;7",
}

const pages = [
  ["/fr/programmes/ID/admissibilite", "/en/programs/ID/who-may-join", "Qui peut s’inscrire?", "Who may register?"],
  ["/fr/programmes/ID/fonctionnement", "/en/programs/ID/ways-of-working", "Norme de service", "Service standard"],
  ["/fr/programmes/ID/choix", "/en/programs/ID/choices", "Gestion du changement", "Change management"],
] as const

test.each(pages)(
  "%s is read in both languages by the team, and is not there for others",
  async (fr, en, inFrench, inEnglish) => {
    expect((await coordinator.browser.get(fr.replace("ID", id))).html).toContain(inFrench)
    expect((await coordinator.browser.get(en.replace("ID", id))).html).toContain(inEnglish)
    expect((await stranger.browser.get(fr.replace("ID", id))).status).toBe(404)
    expect((await stranger.browser.post(en.replace("ID", id), { revision: "1" })).status).toBe(404)
  },
)

describe("ways of working", () => {
  const path = () => `/fr/programmes/${id}/fonctionnement`

  test("are saved as they were typed, days in order", async () => {
    const saved = await coordinator.browser.post(path(), { ...ways, revision: await revision() })
    expect(saved.location).toBe(path())
    expect((await programmeNow()).settings).toMatchObject({
      modes: ["proposal", "by-hand"],
      asksMentorEachTime: true,
      aim: "best-fit",
      answerDays: 5,
      reminderDays: [2, 4],
      serviceWeeks: 12,
      firstMeetingDays: [3, 7],
    })
    const page = await site.openBrowser().get(`/en/programs/${id}`)
    expect(page.html).toContain("within 12 weeks")
    expect(page.html).toContain("The mentor is asked before each proposal.")
  })

  test("tell all that is wrong with the numbers at once, and keep what was typed", async () => {
    const wrong = { answerDays: "-1", reminderDays: "1,2,3,4,5,6", serviceWeeks: "99", firstMeetingDays: "" }
    const refused = await coordinator.browser.post(path(), { ...ways, ...wrong, revision: await revision() })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain("Entrez un nombre entier de 2 à 30.")
    expect(refused.html).toContain("Entrez un nombre entier de 1 à 52.")
    expect(refused.html).toContain("de 1 à 60, avec des virgules entre eux")
    expect(refused.html).toContain('value="1,2,3,4,5,6"')
    expect((await programmeNow()).settings.answerDays).toBe(5)
  })

  test("of a page that somebody else saved meanwhile are not written over", async () => {
    const before = await revision()
    const both = await Promise.all([
      coordinator.browser.post(path(), { ...ways, revision: before }),
      coordinator.browser.post(path(), { ...ways, revision: before }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409])
  })
})

describe("who may join", () => {
  const path = () => `/en/programs/${id}/who-may-join`

  test("are people of the organizations that the team names, and of those below", async () => {
    const { organisationId } = await belongTo(site, stranger, { nameFr: "Ministère des Essais", standing: "verified" })
    const child = await site.doorway.db
      .insertInto("organisation")
      .values({
        ...{ nameFr: "Direction des Essais", nameEn: "Trials Branch", otherNamesEn: [], otherNamesFr: [] },
        ...{ standing: "confirmed", sector: "federal", parentId: organisationId, createdAt: site.doorway.clock() },
      })
      .returning("id")
      .executeTakeFirstOrThrow()
    const below = await signUp(site)
    await belongTo(site, below, { nameFr: "Direction des Essais", standing: "verified" })
    const declared = await signUp(site)
    await belongTo(site, declared, { nameFr: "Direction des Essais", standing: "declared" })
    expect(child.id).not.toBe(organisationId)
    const saved = await coordinator.browser.post(path(), {
      joining: "verified",
      organisation: "Ministère des Essais",
      [codeField("organisation")]: organisationId,
      streams: "traditional",
      revision: await revision(),
    })
    expect(saved.status).toBe(303)
    expect((await site.openBrowser().get(`/fr/programmes/${id}`)).html).toContain("Ministère des Essais")
    const open = (member: TestMember) => member.browser.get(`/fr/mentorat/inscription/${id}`)
    const closed = (await open(declared)).html
    expect((await open(stranger)).html).not.toBe(closed)
    expect((await open(below)).html.includes("form")).toBe(true)
  })

  test("an organization is taken away by its box, and one typed into the address is not added", async () => {
    const saved = await coordinator.browser.post(path(), {
      joining: "everyone",
      organisationIds: "00000000-0000-7000-8000-000000000001",
      streams: ["traditional", "reverse"],
      revision: await revision(),
    })
    expect(saved.status).toBe(303)
    expect((await programmeNow()).settings).toMatchObject({
      joining: "everyone",
      organisationIds: [],
      streams: ["traditional", "reverse"],
    })
  })

  test("a stream in which somebody is registered stays", async () => {
    await registered(site, stranger, { programmeId: id, side: "mentee" })
    const form = { joining: "everyone", streams: "peer", revision: await revision() }
    const refused = await coordinator.browser.post(path(), form)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain("People are registered in a stream that you take away")
    const none = await coordinator.browser.post(path(), { joining: "everyone", revision: await revision() })
    expect(none.html).toContain("Choose one stream at least.")
  })
})

test("choices are those that stay ticked; a goal at least", async () => {
  const path = `/fr/programmes/${id}/choix`
  const saved = await coordinator.browser.post(path, {
    goals: ["delegation", "negotiation"],
    paths: "private-to-public",
    revision: await revision(),
  })
  expect(saved.status).toBe(303)
  expect((await programmeNow()).settings).toMatchObject({
    goals: ["delegation", "negotiation"],
    interests: [],
    paths: ["private-to-public"],
  })
  const none = await coordinator.browser.post(path, { interests: "music", revision: await revision() })
  expect(none.status).toBe(422)
  expect(none.html).toContain("Gardez au moins un objectif.")
  const invented = await coordinator.browser.post(path, { goals: "world-peace", revision: await revision() })
  expect(invented.status).toBe(422)
})

test("a draft goes from one step to the next, and at the end to where it opens", async () => {
  await site.doorway.db.updateTable("programme").set({ status: "draft" }).where("id", "=", id).execute()
  const first = await coordinator.browser.get(`/fr/programmes/${id}/fonctionnement`)
  expect(first.html).toContain("steps")
  const saved = await coordinator.browser.post(`/fr/programmes/${id}/fonctionnement`, {
    ...ways,
    revision: await revision(),
  })
  expect(saved.location).toBe(`/fr/programmes/${id}/choix`)
})
