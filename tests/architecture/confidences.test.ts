import { sql } from "kysely"
import { beforeAll, describe, expect, test } from "vitest"
import { listAllExchanges } from "../../src/modules/mentoring/exchanges/exchange.store.js"
import { openExchanges } from "../../src/modules/mentoring/exchanges/open-exchanges.js"
import { sendExchange } from "../../src/modules/mentoring/exchanges/send-exchange.js"
import { addGoal } from "../../src/modules/mentoring/notes/add-goal.js"
import { writeNote } from "../../src/modules/mentoring/notes/write-note.js"
import { findOwnPairing } from "../../src/modules/mentoring/pairings/find-pairing-for.js"
import { findPairing } from "../../src/modules/mentoring/pairings/pairing.store.js"
import { reportExchanges } from "../../src/modules/mentoring/reports/report-exchanges.js"
import { answerReview } from "../../src/modules/mentoring/reviews/answer-review.js"
import { offerFinalReview } from "../../src/modules/mentoring/reviews/offer-reviews.js"
import { raiseSituation } from "../../src/modules/mentoring/situations/raise-situation.js"
import { type Context, system } from "../../src/platform/context.js"
import { act, reading } from "../../src/platform/db.js"
import { platformRoles } from "../../src/platform/roles.js"
import type { Route } from "../../src/web/page.js"
import { actorOf, signUp, signUpStaff, type TestMember } from "../support/members.js"
import { coordinate, pairUp, type TestPair } from "../support/mentoring.js"
import { useSite } from "../support/site.js"
import type { TestBrowser } from "../support/test-browser.js"

const site = useSite()

/** Words that stand nowhere but in what the two confide, each in its own place. */
const marks = {
  chosen: "zirbelnuss",
  exchange: "quokkatanz",
  goal: "mirabellenol",
  private: "knackebrotmond",
  agreed: "pampelmusenweg",
  review: "wacholderheft",
  report: "lakritzbogen",
  question: "tannhauserei",
} as const
type Mark = keyof typeof marks

let pair: TestPair
let keys: Readonly<Record<string, string>>

async function as<T>(member: TestMember, command: (ctx: Context) => Promise<T>): Promise<T> {
  return act(site.doorway, await actorOf(site, member), command)
}

beforeAll(async () => {
  pair = await pairUp(site)
  const { pairingId, mentor, mentee } = pair
  const chosen = crypto.randomUUID()
  const key = () => crypto.randomUUID()
  const noteId = key()
  const goalId = key()
  const situationId = key()
  await as(mentor, (ctx) => sendExchange(ctx, { pairingId, key: chosen, body: marks.chosen }))
  await as(mentor, (ctx) => sendExchange(ctx, { pairingId, key: key(), body: marks.exchange }))
  await as(mentor, (ctx) => addGoal(ctx, { pairingId, key: goalId, goal: marks.goal }))
  await as(mentor, (ctx) => writeNote(ctx, { pairingId, key: noteId, kind: "private", body: marks.private }))
  await as(mentor, (ctx) => writeNote(ctx, { pairingId, key: key(), kind: "agreed", body: marks.agreed }))
  await as(mentee, (ctx) =>
    reportExchanges(ctx, { pairingId, reason: "other", words: marks.report, messages: [chosen] }),
  )
  await as(mentee, (ctx) =>
    raiseSituation(ctx, { pairingId, key: situationId, kind: "question", question: marks.question }),
  )
  await act(site.doorway, system, async (ctx) => {
    const pairing = await findPairing(ctx, pairingId)
    if (pairing) await offerFinalReview(ctx, pairing)
  })
  const { dueOn } = await site.doorway.db.selectFrom("pairingReview").select("dueOn").executeTakeFirstOrThrow()
  const written = { questions: [{ question: "?", words: marks.review }], words: marks.review }
  await as(mentee, (ctx) =>
    answerReview(ctx, { pairingId, kind: "final", dueOn, answer: "very", written, wishesHelp: true }),
  )
  const { number } = await site.doorway.db.selectFrom("exchangeReport").select("number").executeTakeFirstOrThrow()
  keys = { id: pairingId, noteId, goalId, situationId, number: String(number) }
})

function routes(): readonly Route[] {
  return site.app.site.modules.flatMap((module) => module.routes)
}

/** Every page, its parameters those of this pairing, by one browser: which marks it shows. */
async function marksSeen(browser: TestBrowser, language: "en" | "fr" = "fr"): Promise<readonly Mark[]> {
  const seen = new Set<Mark>()
  for (const { path, get } of routes()) {
    if (!get || path.en === "/en/sign-out") continue
    const url = path[language].replace(/:([a-zA-Z]+)/g, (_, name: string) => keys[name] ?? pair.pairingId)
    const { html } = await browser.get(url)
    for (const mark of Object.keys(marks) as Mark[]) if (html.includes(marks[mark])) seen.add(mark)
  }
  return [...seen].sort()
}

const shared: readonly Mark[] = ["agreed", "chosen", "exchange", "goal"]

describe("what the two of a pairing confide", () => {
  test("is opened by each of them: what is shared, and what is her own", async () => {
    expect(await marksSeen(pair.mentor.browser)).toEqual([...shared, "private"].sort())
    expect(await marksSeen(pair.mentee.browser, "en")).toEqual([...shared, "question", "review"].sort())
  }, 120_000)

  test("is opened by no other member, and by no visitor", async () => {
    const other = await pairUp(site)
    for (const browser of [site.openBrowser(), (await signUp(site)).browser, other.mentor.browser]) {
      expect(await marksSeen(browser)).toEqual([])
    }
  }, 240_000)

  test("is not opened by the coordination, which reads what it was asked", async () => {
    const coordinator = await signUp(site)
    await coordinate(site, coordinator, pair.programmeId)
    expect(await marksSeen(coordinator.browser)).toEqual(["question"])
  }, 120_000)

  test("is not opened by staff, whatever their roles; moderation reads what was chosen for it", async () => {
    const others = platformRoles.filter((role) => role !== "moderation")
    expect(await marksSeen((await signUpStaff(site, others)).browser)).toEqual([])
    expect(await marksSeen((await signUpStaff(site, ["moderation"])).browser)).toEqual(["chosen", "report"])
  }, 120_000)

  test("stands in no column of the database, queue, history, notices and copies of data included", async () => {
    const { db } = site.doorway
    for (const { browser } of [pair.mentor, pair.mentee]) await browser.post("/fr/compte/donnees/copie")
    const unfinished = () => db.selectFrom("run").select("kind").where("finishedAt", "is", null).execute()
    await expect.poll(unfinished, { timeout: 20_000 }).toEqual([])
    const copies = await db.selectFrom("storedFile").select("bytes").where("kind", "=", "data-copy").execute()
    expect(copies).toHaveLength(2)
    expect(await columnsWith(Object.values(marks))).toEqual([])
  })

  test("stands in no message that was sent", async () => {
    const { db } = site.doorway
    const waiting = () => db.selectFrom("mailMessage").select("id").where("sentAt", "is", null).execute()
    await expect.poll(waiting, { timeout: 20_000 }).toEqual([])
    expect(site.mail.messages.length).toBeGreaterThan(4)
    const telling = site.mail.messages.filter(({ mail, source }) => {
      const text = [source, mail.subject, mail.text, mail.html].join("\n")
      return Object.values(marks).some((mark) => text.includes(mark))
    })
    expect(telling.map(({ mail }) => mail.subject)).toEqual([])
  })

  test("is opened by nobody with the database alone, nor with the keys of another machine", async () => {
    const foreign = { ...site.doorway, keys: { current: "test", keys: new Map([["test", Buffer.alloc(32, 7)]]) } }
    const elsewhere = reading(foreign, await actorOf(site, pair.mentor))
    const own = await findOwnPairing(elsewhere, pair.pairingId)
    const opening = openExchanges(elsewhere, own, await listAllExchanges(elsewhere, own.pairing.id))
    await expect(opening).rejects.toMatchObject({ code: "confidences-unreadable" })
  })
})

/** Every column of the whole database, the queue's too, where one of the words stands. */
async function columnsWith(words: readonly string[]): Promise<string[]> {
  const { db } = site.doorway
  const { rows } = await sql<{ schema: string; table: string; column: string; type: string }>`
    select table_schema as schema, table_name as table, column_name as column, data_type as type
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE'
      and data_type in ('text', 'character varying', 'json', 'jsonb', 'bytea', 'ARRAY')`.execute(db)
  const found: string[] = []
  for (const { schema, table, column, type } of rows) {
    const name = sql.ref(`${schema}.${table}.${column}`)
    const text = type === "bytea" ? sql`encode(${name}, 'escape')` : sql`${name}::text`
    const any = await sql<{ n: number }>`select count(*) as n from ${sql.table(`${schema}.${table}`)}
      where ${text} ilike any(${words.map((word) => `%${word}%`)})`.execute(db)
    if (any.rows[0]?.n) found.push(`${table}.${column}`)
  }
  return found.sort()
}
