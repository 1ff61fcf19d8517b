import { randomUUID } from "node:crypto"
import { setTimeout } from "node:timers/promises"
import { sql, type Transaction } from "kysely"
import pg from "pg"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import type { DB } from "../../db/types.js"
import { useDatabase } from "../../tests/support/database.js"
import { systemClock } from "./clock.js"
import { system } from "./context.js"
import { type FeedCursor, type FeedEvent, FeedFollower, readFeed, startOfFeed } from "./feed.js"
import { openLog } from "./log.js"
import { record } from "./record.js"

const { db, ownerUrl } = useDatabase()

const write = (at: Transaction<DB>, key: string) =>
  record(
    { db: at, actor: system, now: systemClock(), keys: { current: "", keys: new Map() }, correlation: randomUUID() },
    { act: "test.write", subject: { kind: "test", key } },
  )

/** Writes in a transaction that stays open until it is told how to end. */
async function begin(...keys: readonly string[]) {
  const transaction = await db.startTransaction().execute()
  for (const key of keys) await write(transaction, key)
  return {
    commit: () => transaction.commit().execute(),
    rollback: () => transaction.rollback().execute(),
    write: (key: string) => write(transaction, key),
  }
}

const commit = async (...keys: readonly string[]) => (await begin(...keys)).commit()
const keysOf = (events: readonly FeedEvent[]) => events.map(({ subject }) => subject.key)

/** Other databases of the server have open transactions, too: a reading may have to wait for them. */
const untilTrue = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 20 })

/** What earlier tests wrote is not told again. */
beforeEach(async () => {
  const { last } = await db
    .selectFrom("event")
    .select(sql<string | null>`max(xid::text::bigint) filter (where xid < '9000000000')`.as("last"))
    .executeTakeFirstOrThrow()
  await untilTrue(async () => expect((await startOfFeed(db)).xid).toBeGreaterThan(BigInt(last ?? 0)))
})

describe("reading the history as it grows", () => {
  /** Reads on, page after page, until a page comes that is not full. */
  async function readOn(from: FeedCursor, limit = 100) {
    const events: FeedEvent[] = []
    for (;;) {
      const cursor = events.at(-1)?.at ?? from
      const page = await readFeed(db, cursor, limit)
      events.push(...page.events)
      if (page.events.length < limit) {
        return { keys: keysOf(events), cursor: events.at(-1)?.at ?? from, isHeldBack: page.isHeldBack }
      }
    }
  }
  const tells = (from: FeedCursor, keys: readonly string[], limit?: number) =>
    untilTrue(async () => expect(await readOn(from, limit)).toMatchObject({ keys, isHeldBack: false }))

  test("an act that is saved late, after younger ones, is neither lost nor told twice", async () => {
    const start = await startOfFeed(db)
    const early = await begin("early")
    await commit("late")
    const before = await readOn(start)
    expect(before).toMatchObject({ keys: [], isHeldBack: true })
    await early.commit()
    await tells(before.cursor, ["early", "late"])
    await tells((await readOn(start)).cursor, [])
  })

  test("an act that is undone is never told", async () => {
    const start = await startOfFeed(db)
    const undone = await begin("undone")
    await commit("kept")
    await undone.rollback()
    await tells(start, ["kept"])
  })

  test("what an open act writes between two readings is told whole, once it is saved", async () => {
    const start = await startOfFeed(db)
    const long = await begin("first")
    const { cursor } = await readOn(start)
    await commit("between")
    await long.write("second")
    await long.commit()
    await tells(cursor, ["first", "second", "between"])
  })

  test("pages of any size tell the same", async () => {
    const start = await startOfFeed(db)
    await commit("a", "b", "c")
    await commit("d", "e")
    for (const limit of [1, 2, 3, 5]) await tells(start, ["a", "b", "c", "d", "e"], limit)
  })

  test("begins with what may not be seen yet by whoever reads the tables next", async () => {
    const open = await begin("open")
    const start = await startOfFeed(db)
    await open.commit()
    await tells(start, ["open"])
  })

  test("is not held back for ever by acts of another server, whose backup was restored here", async () => {
    const start = await startOfFeed(db)
    await sql`insert into event (xid, at, actor_kind, act, subject_kind, subject_key, correlation)
      values ('9000000000', now(), 'system', 'test.write', 'test', 'restored', uuidv7())`.execute(db)
    await commit("new")
    await tells(start, ["new"])
  })
})

describe("following the history", () => {
  const following: FeedFollower[] = []
  afterEach(async () => {
    for (const feed of following.splice(0)) await feed.stop()
  })

  async function follow(
    each: (keys: readonly string[]) => Promise<void> | void,
    options: { readonly every?: number; readonly limit?: number } = {},
  ) {
    const feed = new FeedFollower({
      db,
      from: await startOfFeed(db),
      log: openLog("silent"),
      each: async (events) => each(keysOf(events)),
      every: 20,
      ...options,
    })
    following.push(feed)
    return feed
  }

  test("tells each act within the pause between two looks, in order", async () => {
    const told: string[] = []
    const feed = await follow((keys) => void told.push(...keys), { limit: 2 })
    await commit("a", "b", "c")
    await commit("d")
    await feed.caughtUp()
    expect(told).toEqual(["a", "b", "c", "d"])
  })

  test("tells each act once, whoever else writes at the same time", async () => {
    const told: string[] = []
    const feed = await follow((keys) => void told.push(...keys), { every: 1, limit: 7 })
    const saved: string[] = []
    const writeOften = async (writer: number) => {
      for (let turn = 0; turn < 20; turn += 1) {
        const keys = [`${writer}/${turn}/a`, `${writer}/${turn}/b`]
        const open = await begin(...keys)
        await setTimeout(((writer * 7 + turn * 3) % 5) * 2)
        if ((writer + turn) % 4 === 0) await open.rollback()
        else await open.commit().then(() => saved.push(...keys))
      }
    }
    await Promise.all([0, 1, 2, 3, 4, 5, 6].map(writeOften))
    await feed.caughtUp()
    expect(told.toSorted()).toEqual(saved.toSorted())
  })

  test("tells again what could not be taken in", async () => {
    const told: string[] = []
    let isBroken = true
    const feed = await follow((keys) => {
      if (isBroken) throw new Error("not now")
      told.push(...keys)
    })
    await commit("once")
    await setTimeout(60)
    expect(told).toEqual([])
    isBroken = false
    await feed.caughtUp()
    expect(told).toEqual(["once"])
  })

  test("says how far behind it is while an older act is still open", async () => {
    const told: string[] = []
    const feed = await follow((keys) => void told.push(...keys))
    const open = await begin("open")
    await commit("waits")
    await setTimeout(200)
    expect(feed.behind).toBeGreaterThan(150)
    await open.commit()
    await feed.caughtUp()
    expect(told).toEqual(["open", "waits"])
    await untilTrue(() => expect(feed.behind).toBeLessThan(100))
  })

  test("goes on where it was when the database has been away", async () => {
    const told: string[] = []
    const feed = await follow((keys) => void told.push(...keys))
    await commit("before")
    await feed.caughtUp()
    const owner = new pg.Client({ connectionString: ownerUrl.replace(/\/\w+$/, "/postgres") })
    await owner.connect()
    const name = new URL(ownerUrl).pathname.slice(1)
    try {
      await owner.query(`alter database ${name} with allow_connections false`)
      await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`)
      await setTimeout(200)
      expect(feed.behind).toBeGreaterThan(150)
    } finally {
      await owner.query(`alter database ${name} with allow_connections true`)
      await owner.end()
    }
    await commit("after")
    await feed.caughtUp()
    expect(told).toEqual(["before", "after"])
  })

  test("ends what is being taken in before it stops, and then tells nothing", async () => {
    const told: string[] = []
    const begun = Promise.withResolvers<void>()
    const feed = await follow(async (keys) => {
      begun.resolve()
      await setTimeout(100)
      told.push(...keys)
    })
    await commit("under way")
    await begun.promise
    await feed.stop()
    expect(told).toEqual(["under way"])
    await commit("too late")
    await setTimeout(60)
    expect(told).toEqual(["under way"])
    await expect(feed.caughtUp()).rejects.toThrow("followed no more")
  })
})
