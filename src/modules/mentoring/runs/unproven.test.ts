import { beforeAll, describe, expect, test, vi } from "vitest"
import { actorOf, type TestMember } from "../../../../tests/support/members.js"
import { openProgramme } from "../../../../tests/support/mentoring.js"
import { coordinator, join } from "../../../../tests/support/proposals.js"
import { useSite } from "../../../../tests/support/site.js"
import { system } from "../../../platform/context.js"
import { act, reading } from "../../../platform/db.js"
import { askMatchingRun } from "./ask-matching-run.js"
import { findMatchingRun, readContent } from "./matching-run.store.js"
import { proveSolved } from "./prove-solved.js"
import { orRefuse } from "./solve-in-thread.js"
import { solveSnapshot } from "./solve-snapshot.js"

const site = useSite()
const soon = { timeout: 30_000, interval: 100 }
const read = () => reading(site.doorway, system)
let programmeId = ""
let team: TestMember

beforeAll(async () => {
  await site.app.loadReference()
  programmeId = await openProgramme(site, { settings: { modes: ["proposal", "by-hand"] } })
  team = await coordinator(site, programmeId)
  await join(site, programmeId, "mentor", { name: "Rosa Exemple" })
  await join(site, programmeId, "mentee", { name: "Amina Essai" })
  await join(site, programmeId, "mentee", { name: "Owen Essai" })
}, 60_000)

const begin = async () =>
  act(site.doorway, await actorOf(site, team), (ctx) => askMatchingRun(ctx, { programmeId, stream: "traditional" }))

describe("a run whose result does not pass the check of its proof", () => {
  test("is refused before anybody keeps anything of it", async () => {
    const id = await begin()
    await vi.waitFor(async () => expect((await findMatchingRun(read(), id))?.solvedAt).toBeTruthy(), soon)
    const run = await findMatchingRun(read(), id)
    const content = await readContent(read(), id)
    if (!content || !run) throw new Error("the run is gone")
    const solved = solveSnapshot(content.snapshot, run)
    expect(orRefuse(proveSolved(content.snapshot, run, solved))).toEqual(solved)
    const mentorOf = solved.solution.mentorOf.map(() => -1)
    const changed = { ...solved, solution: { ...solved.solution, mentorOf } }
    expect(() => orRefuse(proveSolved(content.snapshot, run, changed))).toThrow("result-not-proven")
  })

  test.each([
    ["result-not-proven", "la vérification de sa preuve", "did not pass the check of its proof"],
    ["unexpected", "s’est arrêté avant la fin", "stopped before its end"],
  ])("says so to the coordination (%s), in both languages, and keeps nothing", async (failure, french, english) => {
    const id = await act(site.doorway, await actorOf(site, team), async (ctx) => {
      const asked = await askMatchingRun(ctx, { programmeId, stream: "traditional" })
      const run = await findMatchingRun(ctx, asked)
      await ctx.db
        .updateTable("run")
        .set({ status: "failed", failure, finishedAt: ctx.now })
        .where("id", "=", run?.runId ?? "")
        .execute()
      return asked
    })
    const { number } = (await findMatchingRun(read(), id)) ?? {}
    const list = `/fr/programmes/${programmeId}/calculs`
    expect((await team.browser.get(`${list}/${number}`)).html).toContain(french)
    expect((await team.browser.get(`/en/programs/${programmeId}/runs/${number}`)).html).toContain(english)
    expect((await team.browser.get(list)).html).toContain("sans résultat")
    expect(await readContent(read(), id)).toBeUndefined()
  })
})
