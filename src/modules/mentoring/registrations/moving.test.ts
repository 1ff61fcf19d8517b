import { beforeAll, describe, expect, test } from "vitest"
import { actorOf, signUp, type TestMember } from "../../../../tests/support/members.js"
import { coordinate, openProgramme, registered } from "../../../../tests/support/mentoring.js"
import { propose, runTask, statesOf } from "../../../../tests/support/proposals.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen } from "../../../../tests/support/test-browser.js"
import { type Actor, system } from "../../../platform/context.js"
import { act } from "../../../platform/db.js"
import { Refusal } from "../../../platform/refusal.js"
import { moveRegistration } from "./move-registration.js"
import {
  type RegistrationActor,
  type RegistrationStatus,
  registrationMoves,
  registrationStatuses,
  registrationTransitions,
} from "./registration.js"

const site = useSite()
const textOf = ({ html }: Seen) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")
let programmeId: string
let holder: TestMember
let coordinator: TestMember
let stranger: TestMember
let mentee: TestMember
let registrationId: string
let menteeId: string

beforeAll(async () => {
  programmeId = await openProgramme(site, { settings: { joining: "everyone", modes: ["by-hand"] } })
  holder = await signUp(site)
  coordinator = await signUp(site)
  stranger = await signUp(site)
  mentee = await signUp(site)
  await coordinate(site, coordinator, programmeId)
  registrationId = await registered(site, holder, { programmeId, side: "mentor" })
  menteeId = await registered(site, mentee, { programmeId, side: "mentee" })
})

async function stand(status: RegistrationStatus) {
  const set = { status, awayUntil: null, consentedAt: site.doorway.clock() }
  await site.doorway.db.updateTable("registration").set(set).where("id", "=", registrationId).execute()
}

const rowNow = () =>
  site.doorway.db.selectFrom("registration").selectAll().where("id", "=", registrationId).executeTakeFirstOrThrow()

const changes = () => `/fr/mentorat/inscriptions/${registrationId}/changements`
const day = (days: number) => site.doorway.clock().toZonedDateTimeISO("America/Toronto").toPlainDate().add({ days })
const dayFields = (days: number) => {
  const { day: d, month, year } = day(days)
  return { "awayUntil-day": String(d), "awayUntil-month": String(month), "awayUntil-year": String(year) }
}

/** A proposal to the mentee that holds a place of the mentor. */
const proposed = () =>
  propose(site, coordinator, {
    programmeId,
    mentee: { member: mentee, registrationId: menteeId },
    mentors: [{ member: holder, registrationId }],
  })

describe("the life of a registration", () => {
  const roles = [...registrationStatuses].flatMap((from) =>
    registrationMoves.flatMap((move) =>
      (["holder", "team", "platform", "stranger"] as const).map((who) => [from, move, who] as const),
    ),
  )
  test.each(roles)("%s, %s, by %s: only as the table says", async (from, move, who) => {
    await stand(from)
    const actors: Readonly<Record<RegistrationActor | "stranger", () => Promise<Actor>>> = {
      holder: () => actorOf(site, holder),
      team: () => actorOf(site, coordinator),
      stranger: () => actorOf(site, stranger),
      platform: async () => system,
    }
    const line = registrationTransitions.find((each) => each.act === move && each.from === from)
    const isAllowed = who !== "stranger" && line?.who.includes(who)
    const outcome = await act(site.doorway, await actors[who](), (ctx) =>
      moveRegistration(ctx, { registrationId, act: move }),
    ).catch((error: unknown) => error)
    if (!isAllowed) expect(outcome).toBeInstanceOf(Refusal)
    expect((await rowNow()).status).toBe(isAllowed ? line?.to : from)
  })

  test("an act twice at once happens once", async () => {
    await stand("active")
    const actor = await actorOf(site, holder)
    const pause = () => act(site.doorway, actor, (ctx) => moveRegistration(ctx, { registrationId, act: "pause" }))
    const outcomes = await Promise.allSettled([pause(), pause()])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
  })
})

describe("a pause or an absence", () => {
  test("offers on its page what can be done now, and nothing to others", async () => {
    await stand("active")
    const { html } = await holder.browser.get(changes())
    expect([...html.matchAll(/name="act" value="([a-z]+)"/g)].map(([, value]) => value)).toEqual([
      "pause",
      "leave",
      "withdraw",
    ])
    expect((await stranger.browser.get(changes())).status).toBe(404)
    expect((await stranger.browser.post(changes(), { act: "withdraw" })).status).toBe(404)
  })

  test("without a known end lasts until she comes back", async () => {
    await stand("active")
    await holder.browser.post(changes(), { act: "leave" })
    const english = `/en/mentoring/registration/${programmeId}`
    expect(textOf(await holder.browser.get(english))).toContain("Until you come back: no date is set.")
    await holder.browser.post(changes(), { act: "return" })
    expect((await rowNow()).status).toBe("active")
  })

  test.each([
    [{ act: "pause", ...{ "awayUntil-day": "31", "awayUntil-month": "2", "awayUntil-year": "2027" } }, 422],
    [{ act: "pause", ...{ "awayUntil-day": "1", "awayUntil-month": "1", "awayUntil-year": "2020" } }, 422],
    [{}, 422],
    [{ act: "submit" }, 422],
    [{ act: "return" }, 409],
  ])("refuses %o", async (fields, status) => {
    await stand("active")
    expect((await holder.browser.post(changes(), fields as Record<string, string>)).status).toBe(status)
    expect((await rowNow()).status).toBe("active")
  })

  test.each(["pause", "leave", "withdraw"] as const)("releases what is open in her name: %s", async (move) => {
    await stand("active")
    const proposal = await proposed()
    await holder.browser.post(changes(), { act: move })
    expect(await statesOf(site, proposal)).toEqual(["withdrawn", "no-longer-proposed"])
  })

  test("taken back agreement releases it too", async () => {
    await stand("active")
    const proposal = await proposed()
    await holder.browser.post(`/fr/mentorat/inscription/${programmeId}/consentement`, { agrees: "no" })
    expect(await statesOf(site, proposal)).toEqual(["withdrawn", "no-longer-proposed"])
  })

  test("made by the coordination is told to the person; a coordinator without second factor makes none", async () => {
    await stand("active")
    const actor = await actorOf(site, coordinator)
    const pause = (by: Actor) => act(site.doorway, by, (ctx) => moveRegistration(ctx, { registrationId, act: "pause" }))
    if (actor.kind !== "member") throw new Error("the coordinator is signed out")
    await expect(pause({ ...actor, strength: "password" })).rejects.toMatchObject({ code: "factor-first" })
    await pause(actor)
    await site.mail.waitForMessage(holder.emailAddress, ({ mail }) => mail.subject?.includes("en pause") ?? false)
  })
})

test("a withdrawn registration opens no page, and she may register again", async () => {
  await stand("active")
  await holder.browser.post(changes(), { act: "withdraw" })
  expect((await holder.browser.get(changes())).status).toBe(404)
  const mine = `/fr/mentorat/inscription/${programmeId}`
  expect((await holder.browser.post(mine, { role: "mentor" })).status).toBe(303)
})

/** Last: sessions end while its days go by. */
test("an absence with a known last day says until when, and ends by itself the day after, on the programme's clock", async () => {
  const again = await registered(site, mentee, { programmeId, side: "mentor" })
  registrationId = again
  holder = mentee
  await holder.browser.post(changes(), { act: "leave", ...dayFields(3) })
  expect(await rowNow()).toMatchObject({ status: "absent", awayUntil: day(3).toString() })
  const mine = `/fr/mentorat/inscription/${programmeId}`
  expect(textOf(await holder.browser.get(mine))).toContain("Active de nouveau le lendemain.")
  const tick = () => runTask(site, "mentoring.return-registrations")
  site.advance({ hours: 24 * 2 })
  await tick()
  expect((await rowNow()).status).toBe("absent")
  site.advance({ hours: 24 * 2 })
  await Promise.all([tick(), tick()])
  expect(await rowNow()).toMatchObject({ status: "active", awayUntil: null })
  await site.mail.waitForMessage(
    holder.emailAddress,
    ({ mail }) => mail.subject?.includes("de nouveau active") ?? false,
  )
})
