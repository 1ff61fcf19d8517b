import { beforeAll, describe, expect, test } from "vitest"
import { actorOf, signUp, signUpStaff, type TestMember } from "../../../../../tests/support/members.js"
import { coordinate, openProgramme } from "../../../../../tests/support/mentoring.js"
import { useSite } from "../../../../../tests/support/site.js"
import { operator } from "../../../../platform/context.js"
import { act } from "../../../../platform/db.js"
import {
  type ProgrammeAct,
  type ProgrammeSide,
  programmeActs,
  programmeStatuses,
  programmeTransitions,
} from "../programme.js"
import { findProgramme } from "../programme.store.js"
import { changeProgrammeStatus } from "./change-programme-status.js"

const site = useSite()
let programmeId = ""
let coordinator: TestMember
let administrator: TestMember
let stranger: TestMember

beforeAll(async () => {
  programmeId = await openProgramme(site)
  coordinator = await signUp(site)
  await coordinate(site, coordinator, programmeId)
  administrator = await signUpStaff(site, ["administrator"])
  stranger = await signUp(site)
}, 60_000)

const db = () => site.doorway.db

async function setStatus(status: string, settings: object = {}): Promise<void> {
  const change = { status, settings: JSON.stringify({ joining: "everyone", ...settings }), decisionNote: null }
  await db().updateTable("programme").set(change).where("id", "=", programmeId).execute()
}

async function statusNow(): Promise<string> {
  const { status } = await db()
    .selectFrom("programme")
    .select("status")
    .where("id", "=", programmeId)
    .executeTakeFirstOrThrow()
  return status
}

/** As the page of settings keeps it; that page has tests of its own. */
async function setApproval(needed: boolean): Promise<void> {
  const change = { value: JSON.stringify(needed), version: 1, changedAt: site.doorway.clock() }
  await db()
    .insertInto("setting")
    .values({ name: "programmeApproval", ...change })
    .onConflict((conflict) => conflict.column("name").doUpdateSet(change))
    .execute()
}

/** What the act answers: the new status, or the code of the refusal. */
async function tryAs(member: TestMember, what: ProgrammeAct, note: string | null = "Motif"): Promise<string> {
  const actor = await actorOf(site, member)
  return act(site.doorway, actor, (ctx) => changeProgrammeStatus(ctx, { id: programmeId, act: what, note })).then(
    statusNow,
    (refusal) => refusal.code,
  )
}

/** What the table says, and the two rules that stand beside it. */
function expected(status: string, what: ProgrammeAct, side: ProgrammeSide, needsApproval: boolean): string {
  const own = programmeTransitions.filter((each) => each.act === what && each.who.includes(side))
  if (own.length === 0) return "page-not-found"
  const line = own.find(({ from }) => from === status)
  if (!line) return "programme-changed-meanwhile"
  if (what === "submit" && !needsApproval) return "programme-needs-no-approval"
  if (what === "open" && status === "draft" && needsApproval) return "programme-needs-approval"
  return line.to
}

describe.each([true, false])("where the host asks for approval: %s", (needsApproval) => {
  beforeAll(() => setApproval(needsApproval))

  test.each(programmeStatuses)(
    "each act on a programme that is “%s” does what the table says, for its team and for the platform",
    async (status) => {
      for (const what of programmeActs) {
        for (const [side, member] of [
          ["team", coordinator],
          ["platform", administrator],
        ] as const) {
          await setStatus(status)
          const answer = expected(status, what, side, needsApproval)
          expect({ status, what, side, answer: await tryAs(member, what) }).toEqual({ status, what, side, answer })
        }
      }
    },
    60_000,
  )
})

test("to somebody who does not lead it, a programme is not there, whatever she tries", async () => {
  await setStatus("open")
  for (const what of programmeActs) expect(await tryAs(stranger, what)).toBe("page-not-found")
  expect(await statusNow()).toBe("open")
})

test("a programme that could include people under 18 does not open, and its team reads why", async () => {
  await setStatus("draft", { couldIncludeMinors: true })
  expect(await tryAs(coordinator, "open")).toBe("programme-for-minors")
  const french = await coordinator.browser.get(`/fr/programmes/${programmeId}/coordination`)
  expect(french.html).toContain("Ce programme ne peut pas ouvrir")
  expect(french.html).not.toContain("Ouvrir le programme")
  const english = await coordinator.browser.get(`/en/programs/${programmeId}/coordination`)
  expect(english.html).toContain("under 18")
  const forced = await coordinator.browser.post(`/en/programs/${programmeId}/coordination/status`, { act: "open" })
  expect(forced.status).toBe(409)
  expect(await statusNow()).toBe("draft")
})

test("the platform refuses with a reason, which the team reads; without one nothing is decided", async () => {
  await setApproval(true)
  await setStatus("draft")
  const asked = await coordinator.browser.post(`/fr/programmes/${programmeId}/coordination/etat`, { act: "submit" })
  expect(asked.status).toBe(303)
  const desk = await administrator.browser.get("/fr/personnel/programmes")
  expect(desk.html).toContain("Relève de gestion")
  const path = `/fr/personnel/programmes/${programmeId}`
  expect((await administrator.browser.get(path)).html).toContain("Ce que vous répondez à l’équipe")
  const silent = await administrator.browser.post(path, { act: "refuse", note: " " })
  expect(silent.status).toBe(422)
  expect(silent.html).toContain("Écrivez pourquoi vous n’approuvez pas")
  await administrator.browser.post(path, { act: "refuse", note: "Nommez une seconde personne." })
  expect(await statusNow()).toBe("refused")
  const read = await coordinator.browser.get(`/fr/programmes/${programmeId}/coordination`)
  expect(read.html).toContain("Nommez une seconde personne.")
  const told = await site.mail.waitForMessage(coordinator.emailAddress, ({ mail }) =>
    /non approuvé/.test(mail.subject ?? ""),
  )
  expect(told.mail.text).toContain("refaites la demande")
  await setApproval(false)
})

test("two people who open and close at once do not both win", async () => {
  await setStatus("open")
  const answers = await Promise.all([tryAs(coordinator, "close"), tryAs(coordinator, "close")])
  expect(answers.toSorted()).toEqual(["closed", "programme-changed-meanwhile"])
})

test("closing has a page of its own, which says what ends", async () => {
  await setStatus("paused")
  const page = await coordinator.browser.get(`/en/programs/${programmeId}/closing`)
  expect(page.html).toContain("A closed program does not open again.")
  await coordinator.browser.post(`/en/programs/${programmeId}/closing`)
  expect(await statusNow()).toBe("closed")
  expect((await site.openBrowser().get(`/en/programs/${programmeId}`)).html).toContain("This program is closed")
  expect((await coordinator.browser.get(`/en/programs/${programmeId}/closing`)).status).toBe(303)
})

test("before it opens, the programme's page is seen by its team and by those who approve it, by nobody else", async () => {
  await setStatus("draft")
  const path = `/fr/programmes/${programmeId}`
  expect((await site.openBrowser().get(path)).status).toBe(404)
  expect((await stranger.browser.get(path)).status).toBe(404)
  expect((await coordinator.browser.get(path)).html).toContain("n’est pas encore ouvert")
  expect((await administrator.browser.get(path)).status).toBe(200)
})

test("history keeps who opened it and when, in words", async () => {
  await setStatus("draft")
  await tryAs(coordinator, "open")
  const events = await db()
    .selectFrom("event")
    .select(["fromStatus", "toStatus"])
    .where("act", "=", "mentoring.open-programme")
    .where("subjectKey", "=", programmeId)
    .orderBy("number", "desc")
    .executeTakeFirstOrThrow()
  expect(events).toEqual({ fromStatus: "draft", toStatus: "open" })
  const programme = await findProgramme({ ...site.doorway, actor: operator, now: site.doorway.clock() }, programmeId)
  expect(programme?.openedAt).not.toBeNull()
})
