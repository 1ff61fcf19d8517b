import { beforeEach, describe, expect, test } from "vitest"
import { actorOf, signUp } from "../../../../tests/support/members.js"
import { coordinate, keyIn, pairUp, type TestPair } from "../../../../tests/support/mentoring.js"
import { useSite } from "../../../../tests/support/site.js"
import { system } from "../../../platform/context.js"
import { act, reading } from "../../../platform/db.js"
import { openLog } from "../../../platform/log.js"
import { findProgramme } from "../programmes/programme.store.js"
import { listParticipants } from "../registrations/participants/list-participants.js"
import { completePairing } from "./complete-pairing.js"
import { endPairing } from "./end-pairing.js"

const site = useSite()
let pair: TestPair
beforeEach(async () => {
  pair = await pairUp(site)
})

const end = () => `/en/mentoring/pairings/${pair.pairingId}/end`
const fin = () => `/fr/mentorat/jumelages/${pair.pairingId}/fin`

const key = async () => keyIn((await pair.mentee.browser.get(end())).html, end())

async function stateOfPairing() {
  const { db } = site.doorway
  const pairing = await db.selectFrom("pairing").selectAll().where("id", "=", pair.pairingId).executeTakeFirstOrThrow()
  const sides = await db
    .selectFrom("registration")
    .select(["side", "status", "waitingSince"])
    .where("programmeId", "=", pair.programmeId)
    .execute()
  const side = (which: string) => sides.find((each) => each.side === which)
  return { pairing, mentor: side("mentor"), mentee: side("mentee") }
}

/** What time does, as the clock would begin it. */
async function follow(): Promise<void> {
  const task = site.app.tasks.find(({ name }) => name === "mentoring.follow-pairings")
  await task?.run({}, { ...site.doorway, log: openLog("silent"), isLastTry: false })
}

describe("a pairing that one of the two ends", () => {
  test("is over at once: the place is free, both and the coordination are told, and nobody learns why", async () => {
    const coordinator = await signUp(site)
    await coordinate(site, coordinator, pair.programmeId)
    const before = await stateOfPairing()
    site.advance({ minutes: 5 })
    const posted = await pair.mentee.browser.post(end(), {
      ...{ key: await key(), reason: "not-a-fit", next: "rematch", thanks: "Merci pour tout." },
    })
    expect(posted.location).toBe(`/en/mentoring/pairings/${pair.pairingId}`)
    const after = await stateOfPairing()
    expect(after.pairing.status).toBe("ended")
    expect(after.mentee).toEqual(before.mentee)
    expect(after.mentor?.status).toBe("active")

    const { mail } = await site.mail.waitForMessage(
      pair.mentor.emailAddress,
      ({ mail }) => mail.subject === "Votre jumelage avec Basil Sprout est terminé",
    )
    expect(mail.text).not.toContain("convient")
    const pages = [
      await pair.mentor.browser.get(`/fr/mentorat/jumelages/${pair.pairingId}`),
      await pair.mentor.browser.get(fin()),
      await pair.mentor.browser.get("/fr/avis"),
      await coordinator.browser.get("/fr/avis"),
    ]
    for (const { html } of pages) expect(html).not.toMatch(/not-a-fit|ne convient pas/)
    expect(pages[3]?.html).toContain("Jumelage terminé")
    const word = await pair.mentor.browser.get(`/fr/mentorat/jumelages/${pair.pairingId}/echanges`)
    expect(word.html).toContain("Merci pour tout.")
    const events = await site.doorway.db.selectFrom("event").selectAll().execute()
    expect(JSON.stringify(events)).not.toContain("not-a-fit")
  })

  test("by both at once ends once", async () => {
    const [first, second] = await Promise.all(
      (["mentor", "mentee"] as const).map(async (side) => {
        const actor = await actorOf(site, pair[side])
        const ending = {
          pairingId: pair.pairingId,
          key: crypto.randomUUID(),
          reason: "no-time",
          next: "pause",
        } as const
        return act(site.doorway, actor, (ctx) => endPairing(ctx, { ...ending, thanks: null, again: false })).then(
          () => "ended",
          (error: { code?: string }) => error.code,
        )
      }),
    )
    expect([first, second].sort()).toEqual(["ended", "pairing-over"])
  })

  test("because its goals are reached is completed: the mentee is proposed nobody before she asks", async () => {
    site.advance({ minutes: 5 })
    await pair.mentee.browser.post(end(), { key: await key(), reason: "goals-reached", next: "rematch" })
    const { pairing, mentee } = await stateOfPairing()
    expect(pairing.status).toBe("completed")
    expect(mentee?.waitingSince).toEqual(pairing.endedAt)
    const asked = await pair.mentor.browser.get(`/fr/mentorat/jumelages/${pair.pairingId}/bilans`)
    expect(asked.html).toContain("Bilan de fin de parcours")
  })

  test("pauses the registration of who wants a pause, and of nobody else", async () => {
    await pair.mentee.browser.post(end(), { key: await key(), reason: "no-time", next: "pause" })
    const { mentor, mentee } = await stateOfPairing()
    expect([mentor?.status, mentee?.status]).toEqual(["active", "paused"])
  })

  test("needs a reason and a next step, and keeps what was typed", async () => {
    const refused = await pair.mentee.browser.post(end(), { key: await key(), thanks: "Adieu" })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain("Choose why it ends.")
    expect(refused.html).toContain("Adieu")
    const inFrench = await pair.mentor.browser.post(fin(), { key: crypto.randomUUID() })
    expect(inFrench.html).toContain("Choisissez le motif de la fin.")
  })

  test("is nobody else's to end", async () => {
    const stranger = await signUp(site)
    const coordinator = await signUp(site)
    await coordinate(site, coordinator, pair.programmeId)
    for (const { browser } of [stranger, coordinator]) {
      expect((await browser.get(fin())).status).toBe(404)
      const form = { key: crypto.randomUUID(), reason: "other", next: "pause" }
      expect((await browser.post(fin(), form)).status).toBe(404)
    }
    expect((await stateOfPairing()).pairing.status).toBe("active")
  })
})

describe("two people who were paired", () => {
  const pastOfMentee = async () => {
    const programme = await findProgramme(reading(site.doorway, system), pair.programmeId)
    if (!programme) throw new Error("the programme is gone")
    const pools = await listParticipants(reading(site.doorway, system), programme)
    return [...pools.values()].flatMap(({ mentees }) => mentees.flatMap(({ past }) => past ?? []))
  }

  test("are not paired again unless both wish it, before or after the end", async () => {
    await pair.mentee.browser.post(end(), { key: await key(), reason: "other", next: "rematch", again: "yes" })
    const [mentors] = await pastOfMentee()
    expect(mentors?.again).toBe(true)
    const ofMentor = async () => {
      const { db } = site.doorway
      return (await db.selectFrom("againWish").select("personId").where("pairingId", "=", pair.pairingId).execute())
        .length
    }
    expect(await ofMentor()).toBe(1)
    expect((await pair.mentor.browser.get(fin())).html).not.toContain("checked")
    await pair.mentor.browser.post(`${fin()}/de-nouveau`, { again: "yes" })
    expect(await ofMentor()).toBe(2)
    await pair.mentor.browser.post(`${fin()}/de-nouveau`, {})
    expect(await ofMentor()).toBe(1)
  })
})

describe("the last day of a pairing", () => {
  const setDay = (year: number, month: number, day: number) =>
    pair.mentor.browser.post(`${fin()}/dernier-jour`, {
      ...{ "endsOn-year": String(year), "endsOn-month": String(month), "endsOn-day": String(day) },
    })
  const dayIn = (days: number) => site.doorway.clock().toZonedDateTimeISO("America/Toronto").toPlainDate().add({ days })

  test("is set by either, and the other is told", async () => {
    const { year, month, day } = dayIn(90)
    expect((await setDay(year, month, day)).location).toBe(fin())
    expect((await pair.mentee.browser.get("/en/notices")).html).toContain("has changed the last day of your pairing")
    expect((await setDay(2020, 1, 1)).status).toBe(422)
    expect((await setDay(2030, 2, 31)).status).toBe(422)
  })

  test("closes the pairing after its midnight where the programme is, with or without a review", async () => {
    const { year, month, day } = dayIn(2)
    await setDay(year, month, day)
    await follow()
    expect((await stateOfPairing()).pairing.status).toBe("active")
    site.advance({ hours: 24 * 3 })
    await follow()
    await follow()
    const { pairing, mentee } = await stateOfPairing()
    expect(pairing.status).toBe("completed")
    expect(mentee?.status).toBe("paused")
    const told = await site.doorway.db
      .selectFrom("notice")
      .select("kind")
      .where("kind", "=", "mentoring.final-offered")
      .execute()
    expect(told.length).toBeGreaterThanOrEqual(2)
  })

  test("that was moved meanwhile closes nothing", async () => {
    const { year, month, day } = dayIn(200)
    await setDay(year, month, day)
    await act(site.doorway, system, (ctx) => completePairing(ctx, pair.pairingId))
    expect((await stateOfPairing()).pairing.status).toBe("active")
  })
})
