import { beforeAll, describe, expect, test } from "vitest"
import { makeToken } from "../../../../tests/support/access-tokens.js"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { dayFields, filled, firstStep, numberIn, sendStep, stepOf } from "../../../../tests/support/posting.js"
import { useSite } from "../../../../tests/support/site.js"
import { postingWords } from "./posting.words.js"

const site = useSite()
let author: TestMember
let token = ""
let number = 0

beforeAll(async () => {
  await site.app.loadReference()
  author = await signUp(site)
  token = await makeToken(author.browser, { scopes: ["opportunities-write"] })
  const profile = { contactName: "Camille Hôtesse", contactAddress: author.emailAddress }
  number = numberIn((await sendStep(author, firstStep, { ...profile, ...filled.author })).location)
  await sendStep(author, stepOf(number, 2), filled.details(site))
})

type Code = keyof (typeof postingWords)["fr"]["refusals"]

const sentence = (code: Code) => {
  const said = postingWords.fr.refusals[code]
  if (typeof said !== "string") throw new Error(`${code} takes values`)
  return said
}

const noDay = (name: string) => ({ [`${name}-day`]: "", [`${name}-month`]: "", [`${name}-year`]: "" })

describe("the page of step 2 refuses", () => {
  test.each<[string, Record<string, string>, Code]>([
    ["no title in French", { titleFr: " " }, "title-fr-missing"],
    ["no title in English", { titleEn: "" }, "title-en-missing"],
    ["a title of 201 letters with accents", { titleFr: "e\u0301".repeat(201) }, "title-too-long"],
    ["no type", { type: "" }, "opportunity-type-missing"],
    ["a type made by hand", { type: "promotion" }, "opportunity-type-missing"],
    ["no side where the kind has two", { side: "" }, "side-missing"],
    ["the side of an exchange where the kind has two", { side: "both" }, "side-missing"],
    ["another program area without its name", { workArea: "other" }, "work-area-other-missing"],
    ["eleven places", { places: "11" }, "opportunity-places-out-of-range"],
    ["no place at all", { places: "0" }, "opportunity-places-out-of-range"],
    ["a level that is no number", { groupLevels: "AS", "groupLevels-level": "x" }, "level-unclear"],
    ["no start", noDay("startOn"), "start-missing"],
    ["no deadline", noDay("deadlineOn"), "application-deadline-missing"],
    ["several organizations without one", { isRestricted: "several" }, "restriction-missing"],
    ["a description of 12,001 letters", { descriptionFr: "é".repeat(12_001) }, "description-too-long"],
  ])("%s", async (_, changes, code) => {
    const { status, html } = await sendStep(author, stepOf(number, 2), { ...filled.details(site), ...changes })
    expect(status).toBe(422)
    expect(html).toContain(sentence(code))
  })

  test.each<[string, () => Record<string, string>, Code]>([
    ["a start in the past", () => dayFields(site, "startOn", -1), "start-past"],
    ["a deadline in the past", () => dayFields(site, "deadlineOn", -1), "application-deadline-past"],
    ["a deadline in two years", () => dayFields(site, "deadlineOn", 730), "application-deadline-too-far"],
    ["an end before the start", () => dayFields(site, "endOn", 20), "end-before-start"],
    [
      "an end before the deadline",
      () => ({ ...dayFields(site, "startOn", 1), ...dayFields(site, "endOn", 5) }),
      "end-before-deadline",
    ],
  ])("%s", async (_, changes, code) => {
    const { html } = await sendStep(author, stepOf(number, 2), { ...filled.details(site), ...changes() })
    expect(html).toContain(sentence(code))
  })

  test("all that is wrong at once, each beside its field and in the summary", async () => {
    const { html } = await sendStep(author, stepOf(number, 2), {
      ...filled.details(site),
      ...{ titleFr: "", type: "", "startOn-month": "2", "startOn-day": "31" },
    })
    expect(html).toContain("3 réponses sont à corriger")
    for (const field of ["titleFr", "startOn", "type"]) expect(html).toContain(`href="#${field}"`)
  })

  test("a level that the group does not have, and says which there are", async () => {
    const changes = { groupLevels: "AS", "groupLevels-level": "9" }
    const { html } = await sendStep(author, stepOf(number, 2), { ...filled.details(site), ...changes })
    expect(html).toContain("Le groupe AS a les niveaux 01 à 08.")
  })
})

describe("the page of step 3 refuses", () => {
  test.each<[string, Record<string, string>, Code]>([
    ["no time", { timeMinutes: "" }, "time-missing"],
    ["time in words", { timeMinutes: "beaucoup" }, "time-unclear"],
    ["a time that is no quarter of an hour", { timeMinutes: "1,1" }, "time-unclear"],
    ["neither a place nor remote work", { isRemote: "" }, "place-missing-unless-remote"],
    ["a start without a duration", { schedule: "14 h 30" }, "schedule-unclear"],
    ["an hour that there is not", { schedule: "25:00", "schedule-monday-length": "1 h" }, "schedule-unclear"],
  ])("%s", async (_, changes, code) => {
    await sendStep(author, stepOf(number, 2), filled.details(site))
    const { status, html } = await sendStep(author, stepOf(number, 3), { ...filled.requirements, ...changes })
    expect(status).toBe(422)
    expect(html).toContain(sentence(code))
  })

  test("more hours than the period has", async () => {
    const changes = { timeMinutes: "25", timePeriod: "day" }
    const { html } = await sendStep(author, stepOf(number, 3), { ...filled.requirements, ...changes })
    expect(html).toContain("Entrez au plus 24 heures pour cette période.")
  })

  test.each(["14 h 30", "14h30", "14:30", "2:30 pm", "2:30 p.m."])("but takes an hour written %s", async (typed) => {
    const changes = { schedule: typed, "schedule-monday-length": "1 h 15" }
    const { status } = await sendStep(author, stepOf(number, 3), { ...filled.requirements, ...changes })
    expect(status).toBe(303)
    const lines = await site.doorway.db
      .selectFrom("opportunityHours")
      .select(["day", "startsAt", "minutes"])
      .where("opportunity", "=", number)
      .execute()
    expect(lines).toEqual([{ day: "monday", startsAt: "14:30:00", minutes: 75 }])
  })
})

describe("a program is refused", () => {
  const put = async (payload: object) => {
    const headers = { authorization: `Bearer ${token}`, "accept-language": "fr" }
    const url = `/api/v1/me/opportunities/${number}`
    const answer = await site.server.inject({ method: "PUT", url, headers, payload })
    return { status: answer.statusCode, text: answer.body }
  }

  test.each<[string, object, Code | "choice-unknown"]>([
    ["a title that is too long", { titleEn: "e".repeat(201) }, "title-too-long"],
    ["a description that is too long", { descriptionEn: "é".repeat(12_001) }, "description-too-long"],
    ["eleven places", { places: 11 }, "opportunity-places-out-of-range"],
    ["a skill twice", { skills: [1, 2].map(() => ({ skill: "x", isEssential: true })) }, "skill-twice"],
    ["a time of five minutes", { timeMinutes: 5 }, "time-unclear"],
    ["a type that there is not", { type: "promotion" }, "opportunity-type-missing"],
    ["an end before the start", { startOn: "2099-02-01", endOn: "2099-01-01" }, "end-before-start"],
  ])("%s", async (_, payload, code) => {
    const { status, text } = await put(payload)
    expect(status).toBe(422)
    expect(text).toContain(sentence(code as Code))
  })

  test.each([
    ["a skill that no list knows", { skills: [{ skill: "magie", isEssential: true }] }],
    ["an occupation that no list knows", { occupation: "99999" }],
    ["a municipality that no list knows", { municipality: "atlantide" }],
    ["an organization that there is not", { organisation: crypto.randomUUID() }],
    ["a restriction to an organization that there is not", { isRestricted: true, restrictedTo: [crypto.randomUUID()] }],
  ])("%s", async (_, payload) => {
    expect((await put(payload)).status).toBe(422)
  })
})
