import { beforeAll, describe, expect, test } from "vitest"
import { actorOf } from "../../../../tests/support/members.js"
import { keyIn, pairUp, type TestPair } from "../../../../tests/support/mentoring.js"
import { useSite } from "../../../../tests/support/site.js"
import { act } from "../../../platform/db.js"
import { Refusal } from "../../../platform/refusal.js"
import { addGoal } from "./add-goal.js"
import { changeGoal } from "./change-goal.js"
import { goalActs, goalSides, goalStatuses, goalTransitions } from "./goal.js"
import { noteActs, noteSides, noteStates, noteTransitions } from "./note.js"
import { settleNote } from "./settle-note.js"
import { writeNote } from "./write-note.js"

const site = useSite()
let pair: TestPair
beforeAll(async () => {
  pair = await pairUp(site)
})

async function as<T>(side: "mentor" | "mentee", command: Parameters<typeof act<T>>[2]): Promise<T | Refusal> {
  try {
    return await act(site.doorway, await actorOf(site, pair[side]), command)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

const partner = { mentor: "mentee", mentee: "mentor" } as const

describe("a shared goal", () => {
  const cases = goalStatuses.flatMap((from) =>
    goalActs.flatMap((act) => goalSides.map((side) => ({ from, act, side }))),
  )

  test.each(cases)("that is $from: $act by the $side", async ({ from, act: asked, side }) => {
    const { pairingId } = pair
    const goalId = crypto.randomUUID()
    await as("mentee", (ctx) => addGoal(ctx, { pairingId, key: goalId, goal: "Tenir une réunion" }))
    await site.doorway.db.updateTable("sharedGoal").set({ status: from }).where("id", "=", goalId).execute()
    const outcome = await as(side, (ctx) => changeGoal(ctx, { pairingId, goalId, act: asked }))
    const line = goalTransitions.find((each) => each.act === asked && each.from === from && each.who.includes(side))
    const kept = await site.doorway.db.selectFrom("sharedGoal").select("status").where("id", "=", goalId).execute()
    expect(outcome instanceof Refusal).toBe(line === undefined)
    expect(kept.map(({ status }) => status)).toEqual(line?.to === "removed" ? [] : [line?.to ?? from])
  })
})

describe("a note", () => {
  const cases = noteStates.flatMap((from) => noteActs.flatMap((act) => noteSides.map((side) => ({ from, act, side }))))

  test.each(cases)("that is $from: $act by its $side", async ({ from, act: asked, side }) => {
    const { pairingId } = pair
    const noteId = crypto.randomUUID()
    const kind = from === "private" ? "private" : "agreed"
    await as("mentor", (ctx) => writeNote(ctx, { pairingId, key: noteId, kind, body: "Ce qui fut dit" }))
    if (from === "agreed") await as("mentee", (ctx) => settleNote(ctx, { pairingId, noteId, act: "agree" }))
    const who = side === "author" ? "mentor" : partner.mentor
    const outcome = await as(who, (ctx) => settleNote(ctx, { pairingId, noteId, act: asked }))
    const line = noteTransitions.find((each) => each.act === asked && each.from === from && each.who.includes(side))
    const { db } = site.doorway
    const kept = await db.selectFrom("pairingNote").select("agreedAt").where("id", "=", noteId).execute()
    expect(outcome instanceof Refusal).toBe(line === undefined)
    expect(kept).toHaveLength(line?.to === "removed" ? 0 : 1)
    const isAgreed = line === undefined ? from === "agreed" : line.to === "agreed"
    if (kept[0]) expect(kept[0].agreedAt !== null).toBe(isAgreed)
  })
})

describe("the page of goals and notes", () => {
  const inFrench = () => `/fr/mentorat/jumelages/${pair.pairingId}/notes`
  const inEnglish = () => `/en/mentoring/pairings/${pair.pairingId}/notes`
  const goals = () => `/fr/mentorat/jumelages/${pair.pairingId}/objectifs`

  test("adds a goal that both see, and of which the other is told without its text", async () => {
    const key = keyIn((await pair.mentor.browser.get(inFrench())).html, goals())
    const added = await pair.mentor.browser.post(goals(), { key, goal: "Préparer un concours" })
    expect(added.location).toBe(inFrench())
    expect((await pair.mentee.browser.get(inEnglish())).html).toContain("Préparer un concours")
    const told = (await pair.mentee.browser.get("/en/notices")).html
    expect(told).toContain("Odile Tremplin has added a goal or a note")
    expect(told).not.toContain("concours")
  })

  test("shows a private note to its author alone, and lets nobody else say anything of it", async () => {
    const key = keyIn((await pair.mentor.browser.get(inFrench())).html, inFrench())
    await pair.mentor.browser.post(inFrench(), { key, kind: "private", body: "Réflexion intime" })
    expect((await pair.mentor.browser.get(inFrench())).html).toContain("Réflexion intime")
    expect((await pair.mentee.browser.get(inEnglish())).html).not.toContain("Réflexion intime")
    const removed = await pair.mentee.browser.post(`${inEnglish()}/${key}`, { act: "remove" })
    expect(removed.status).toBe(409)
  })

  test("answers an address that was made by hand as one that does not exist", async () => {
    expect((await pair.mentor.browser.post(`${inFrench()}/n-importe-quoi`, { act: "agree" })).status).toBe(404)
    expect((await pair.mentor.browser.post(`${goals()}/n-importe-quoi`, { act: "reach" })).status).toBe(404)
  })

  test("says what is missing", async () => {
    const refused = await pair.mentee.browser.post(inEnglish(), { key: crypto.randomUUID(), body: "" })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain("Say who reads the note.")
    expect(refused.html).toContain("Write the note.")
  })
})
