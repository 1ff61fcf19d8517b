import { beforeEach, describe, expect, test } from "vitest"
import { actorOf, signUp, type TestMember } from "../../../../tests/support/members.js"
import { coordinate, keyIn, pairUp, type TestPair } from "../../../../tests/support/mentoring.js"
import { useSite } from "../../../../tests/support/site.js"
import { system } from "../../../platform/context.js"
import { act, reading } from "../../../platform/db.js"
import { openLog } from "../../../platform/log.js"
import { Refusal } from "../../../platform/refusal.js"
import { settleSituation } from "./settle-situation.js"
import { linesOf, situationActs, situationKinds, situationSides, situationStatuses } from "./situation.js"
import { listSituations } from "./situation.store.js"

const site = useSite()
let pair: TestPair
let coordinator: TestMember
beforeEach(async () => {
  // Time has passed, and with it the session of the last one.
  coordinator = await signUp(site)
  pair = await pairUp(site)
  await coordinate(site, coordinator, pair.programmeId)
})

const inFrench = () => `/fr/mentorat/jumelages/${pair.pairingId}/situation`
const inEnglish = () => `/en/mentoring/pairings/${pair.pairingId}/situation`

async function raise(member: TestMember, kind: string, question = "") {
  const address = `${inFrench()}/${kind}`
  const key = keyIn((await member.browser.get(address)).html, address)
  const posted = await member.browser.post(address, { key, question })
  return { key, posted }
}

async function follow(): Promise<void> {
  const task = site.app.tasks.find(({ name }) => name === "mentoring.follow-pairings")
  await task?.run({}, { ...site.doorway, log: openLog("silent"), isLastTry: false })
}

const statusOf = async (table: "pairing" | "situation", id: string) =>
  (await site.doorway.db.selectFrom(table).select("status").where("id", "=", id).executeTakeFirst())?.status

describe("the six situations", () => {
  test("stand on one page, each leading to its next step, in both languages", async () => {
    const { html } = await pair.mentor.browser.get(inFrench())
    for (const words of [
      "J’ai une question",
      "Le jumelage se termine",
      "L’autre personne ne répond plus",
      "Je m’absente pour une période indéterminée",
      "J’intègre un autre ministère ou organisme",
      "Mon niveau d’encadrement change",
    ]) {
      expect(html).toContain(words)
    }
    expect((await pair.mentee.browser.get(inEnglish())).html).toContain("My management level is changing")
    expect((await pair.mentor.browser.get(`${inFrench()}/n-importe-quoi`)).status).toBe(404)
  })

  test("a question goes to the coordination, whose answer only she reads", async () => {
    const { key } = await raise(pair.mentee, "question", "Puis-je changer de volet?")
    expect((await pair.mentor.browser.get(inFrench())).html).not.toContain("changer de volet")
    const page = await coordinator.browser.get(`/fr/mentorat/situations/${key}`)
    expect(page.html).toContain("Puis-je changer de volet?")
    const empty = await coordinator.browser.post(`/fr/mentorat/situations/${key}`, { act: "answer", answer: "" })
    expect(empty.status).toBe(422)
    await coordinator.browser.post(`/fr/mentorat/situations/${key}`, { act: "answer", answer: "Oui, dès janvier." })
    expect((await pair.mentee.browser.get(inEnglish())).html).toContain("Oui, dès janvier.")
    expect((await pair.mentor.browser.get(inFrench())).html).not.toContain("dès janvier")
    const looked = await site.doorway.db.selectFrom("accessEvent").select("purpose").execute()
    expect(looked.some(({ purpose }) => purpose === "coordination")).toBe(true)
  })

  test("the work list leads to what there is to do: an absence is looked at and not counted, a question is answered", async () => {
    const toDo = async () => (await coordinator.browser.get("/fr/mentorat/a-traiter")).html
    const isCounted = async () => (await coordinator.browser.get("/fr/tableau-de-bord")).html.includes("vous attend")
    await raise(pair.mentor, "absence")
    expect(await toDo()).toContain("Quelqu’un a annoncé une absence pendant un jumelage")
    expect(await toDo()).toContain("Voir où en sont les choses")
    expect((await coordinator.browser.get("/en/mentoring/to-do")).html).toContain("See where it stands")
    expect(await isCounted()).toBe(false)
    await raise(pair.mentee, "question", "Et maintenant?")
    expect(await toDo()).toContain("Quelqu’un a une question sur un jumelage")
    expect(await toDo()).toContain("Lire et répondre")
    expect(await isCounted()).toBe(true)
  })

  test("a silence is noticed, noticed again, then the pairing is released and the silent one paused", async () => {
    const { key } = await raise(pair.mentee, "silent-partner")
    await site.mail.waitForMessage(pair.mentor.emailAddress, ({ mail }) =>
      /est sans nouvelles de vous/.test(mail.subject ?? ""),
    )
    await follow()
    expect(await statusOf("situation", key)).toBe("raised")
    site.advance({ hours: 24 * 7 })
    await follow()
    await follow()
    expect(await statusOf("situation", key)).toBe("reminded")
    await site.mail.waitForMessage(pair.mentor.emailAddress, ({ mail }) =>
      /attend toujours de vos nouvelles/.test(mail.subject ?? ""),
    )
    site.advance({ hours: 24 * 7 })
    await follow()
    expect(await statusOf("pairing", pair.pairingId)).toBe("ended")
    const sides = await site.doorway.db
      .selectFrom("registration")
      .select(["side", "status"])
      .where("programmeId", "=", pair.programmeId)
      .orderBy("side")
      .execute()
    expect(sides).toEqual([
      { side: "mentee", status: "active" },
      { side: "mentor", status: "paused" },
    ])
  })

  test("a sign of life ends the silence: a button, or a message", async () => {
    const silent = await raise(pair.mentee, "silent-partner")
    expect((await pair.mentor.browser.get(`/fr/mentorat/jumelages/${pair.pairingId}`)).html).toContain("sans nouvelles")
    const address = `/fr/mentorat/jumelages/${pair.pairingId}/situations/${silent.key}`
    await pair.mentor.browser.post(address, { act: "keep" })
    expect(await statusOf("situation", silent.key)).toBe("settled")
    const again = await raise(pair.mentee, "silent-partner")
    const exchanges = `/fr/mentorat/jumelages/${pair.pairingId}/echanges`
    const key = keyIn((await pair.mentor.browser.get(exchanges)).html, exchanges)
    await pair.mentor.browser.post(exchanges, { key, body: "Me voici." })
    expect(await statusOf("situation", again.key)).toBe("settled")
    site.advance({ hours: 24 * 30 })
    await follow()
    expect(await statusOf("pairing", pair.pairingId)).toBe("active")
  })

  test("an absence takes her out of pairing; the other chooses to wait", async () => {
    const { key } = await raise(pair.mentor, "absence")
    const registration = await site.doorway.db
      .selectFrom("registration")
      .select("status")
      .where("programmeId", "=", pair.programmeId)
      .where("side", "=", "mentor")
      .executeTakeFirst()
    expect(registration?.status).toBe("absent")
    expect((await pair.mentee.browser.get(inEnglish())).html).toContain("I will wait")
    await pair.mentee.browser.post(`/en/mentoring/pairings/${pair.pairingId}/situations/${key}`, { act: "keep" })
    expect(await statusOf("situation", key)).toBe("settled")
    expect(await statusOf("pairing", pair.pairingId)).toBe("active")
  })

  test.each(["new-organisation", "new-level"])(
    "%s: the coordination says that the pairing can continue",
    async (kind) => {
      const { key } = await raise(pair.mentee, kind, "Je pars à la Régie.")
      expect((await pair.mentor.browser.get(inFrench())).html).not.toContain("Régie")
      expect((await pair.mentor.browser.get("/fr/avis")).html).toContain("Quelque chose change au travail")
      await coordinator.browser.post(`/fr/mentorat/situations/${key}`, { act: "keep" })
      expect(await statusOf("situation", key)).toBe("settled")
      expect((await pair.mentor.browser.get("/fr/avis")).html).toContain("continue")
    },
  )

  test("stand before the coordination on one page, with totals that give nobody away", async () => {
    const { key } = await raise(pair.mentee, "absence")
    const address = `/fr/programmes/${pair.programmeId}/situations`
    const { html } = await coordinator.browser.get(address)
    expect(html).toContain(`/fr/mentorat/situations/${key}`)
    expect(html).toContain("Personne n’a encore répondu.")
    const { db, clock } = site.doorway
    const member = await actorOf(site, pair.mentee)
    await db
      .insertInto("pairingReview")
      .values({
        ...{ pairingId: pair.pairingId, personId: member.kind === "member" ? member.personId : "" },
        ...{ kind: "midterm", dueOn: "2026-12-01", offeredAt: clock(), reminded: 0 },
        ...{ answer: "end", answeredAt: clock() },
      })
      .execute()
    expect((await coordinator.browser.get(address)).html).toContain("moins de 5 personnes")
    expect((await pair.mentee.browser.get(address)).status).toBe(404)
  })

  test("raised twice, or by two clicks, is one situation; the end of the pairing settles it", async () => {
    await raise(pair.mentee, "absence")
    expect((await raise(pair.mentee, "absence")).posted.status).toBe(409)
    const waiting = () => listSituations(reading(site.doorway, system), [pair.programmeId])
    expect(await waiting()).toHaveLength(1)
    const end = `/fr/mentorat/jumelages/${pair.pairingId}/fin`
    await pair.mentor.browser.post(end, { key: crypto.randomUUID(), reason: "other", next: "rematch" })
    expect(await waiting()).toEqual([])
  })

  test("are nothing to other members, and to a coordinator of another programme", async () => {
    const { key } = await raise(pair.mentee, "question", "Une question")
    const stranger = await signUp(site)
    const elsewhere = await signUp(site)
    await coordinate(site, elsewhere, (await pairUp(site)).programmeId)
    for (const { browser } of [stranger, elsewhere]) {
      expect((await browser.get(inFrench())).status).toBe(404)
      expect((await browser.get(`/fr/mentorat/situations/${key}`)).status).toBe(404)
      expect((await browser.post(`/fr/mentorat/situations/${key}`, { act: "answer", answer: "x" })).status).toBe(404)
    }
  })
})

describe("every act on every situation, by every side", () => {
  const cases = situationKinds.flatMap((kind) =>
    situationStatuses.flatMap((from) =>
      situationActs.flatMap((asked) => situationSides.map((side) => ({ kind, from, asked, side }))),
    ),
  )

  test("follows the table, and leaves everything as it was where the table has no line", async () => {
    const { db, clock } = site.doorway
    const actors = {
      raiser: await actorOf(site, pair.mentee),
      partner: await actorOf(site, pair.mentor),
      team: await actorOf(site, coordinator),
      platform: system,
    }
    const raisedBy = actors.raiser.kind === "member" ? actors.raiser.personId : ""
    const wrong: unknown[] = []
    for (const { kind, from, asked, side } of cases) {
      const id = crypto.randomUUID()
      const settled = from === "settled" ? { outcome: "kept", settledAt: clock() } : {}
      await db
        .updateTable("pairing")
        .set({ status: "active", endedAt: null })
        .where("id", "=", pair.pairingId)
        .execute()
      await db.deleteFrom("pairingEnding").execute()
      await db.deleteFrom("situation").execute()
      await db
        .insertInto("situation")
        .values({ id, pairingId: pair.pairingId, raisedBy, kind, status: from, raisedAt: clock(), ...settled })
        .execute()
      const outcome = await act(site.doorway, actors[side], (ctx) =>
        settleSituation(ctx, { situationId: id, act: asked, answer: "Voici." }),
      ).then(
        () => "done",
        (error) => (error instanceof Refusal ? "refused" : Promise.reject(error)),
      )
      const line = linesOf(kind).find((each) => each.act === asked && each.from === from && each.who.includes(side))
      const after = await statusOf("situation", id)
      if (outcome !== (line ? "done" : "refused") || after !== (line?.to ?? from)) {
        wrong.push({ kind, from, asked, side, outcome, after })
      }
    }
    expect(wrong).toEqual([])
  })
})
