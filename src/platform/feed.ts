import { setTimeout as sleep } from "node:timers/promises"
import { type Kysely, sql } from "kysely"
import type { DB } from "../../db/types.js"
import type { Log } from "./log.js"

/** A place in the history, in the order in which transactions began: a number alone would pass over late commits. */
export interface FeedCursor {
  readonly xid: bigint
  readonly number: number
}

export interface FeedEvent {
  readonly at: FeedCursor
  readonly act: string
  readonly subject: { readonly kind: string; readonly key: string }
}

export interface FeedPage {
  readonly events: readonly FeedEvent[]
  /** No transaction below this one is open any more: none of their events can come later. */
  readonly horizon: bigint
  /** Something has been committed that cannot be read yet, because an older transaction is still open. */
  readonly isHeldBack: boolean
}

type Connection = Kysely<DB>

/** Whatever is read after this call holds all that the feed will not tell from here on. */
export async function startOfFeed(db: Connection): Promise<FeedCursor> {
  const { rows } = await sql<{ xid: string }>`
    select pg_snapshot_xmin(pg_current_snapshot())::text as xid`.execute(db)
  return { xid: BigInt(only(rows).xid), number: 0 }
}

interface FeedRow {
  readonly horizon: string
  readonly isHeldBack: boolean
  readonly xid: string | null
  readonly number: number
  readonly act: string
  readonly subjectKind: string
  readonly subjectKey: string
}

/**
 * The events after `cursor`, of transactions below the oldest one that is still open. They come in an order that later
 * commits do not disturb, so that whoever goes on from the last of them misses none and meets none twice.
 */
export async function readFeed(db: Connection, cursor: FeedCursor, limit: number): Promise<FeedPage> {
  // Ordered although one row would do: else PostgreSQL may look for it through the whole history.
  const { rows } = await sql<FeedRow>`
    with bounds as materialized (
      select pg_snapshot_xmin(seen) as horizon, pg_snapshot_xmax(seen) as unborn from pg_current_snapshot() as seen
    ), held_back as materialized (
      select event.xid from bounds, lateral (
        select xid from event where xid >= bounds.horizon and xid < bounds.unborn order by xid, number limit 1
      ) as event
    )
    select bounds.horizon::text as horizon, exists (select from held_back) as is_held_back,
      part.xid::text as xid, part.number, part.act, part.subject_kind, part.subject_key
    from bounds left join lateral (
      select event.xid, number, act, subject_kind, subject_key from event
      where (event.xid, number) > (${String(cursor.xid)}::xid8, ${cursor.number}::bigint) and event.xid < bounds.horizon
      order by event.xid, number
      limit ${limit}
    ) as part on true
    order by part.xid, part.number`.execute(db)
  const { horizon, isHeldBack } = only(rows)
  return {
    horizon: BigInt(horizon),
    isHeldBack,
    events: rows.flatMap(({ xid, number, act, subjectKind, subjectKey }) =>
      xid === null ? [] : [{ at: { xid: BigInt(xid), number }, act, subject: { kind: subjectKind, key: subjectKey } }],
    ),
  }
}

/** Everything whose transaction has begun, by now, is below this one. */
async function endOfFeed(db: Connection): Promise<bigint> {
  const { rows } = await sql<{ xid: string }>`
    select pg_snapshot_xmax(pg_current_snapshot())::text as xid`.execute(db)
  return BigInt(only(rows).xid)
}

function only<Row>([row]: readonly Row[]): Row {
  if (row === undefined) throw new Error("a statement that always gives a row gave none")
  return row
}

interface Following {
  readonly db: Connection
  readonly from: FeedCursor
  readonly log: Log
  /** Takes events in. Those of a call that fails come again, so that taking one in twice must change nothing. */
  each(events: readonly FeedEvent[]): Promise<void>
  /** Milliseconds between two looks. */
  readonly every?: number
  /** The most events at a time. */
  readonly limit?: number
}

const longestPause = 10_000

/** Reads the feed as it grows. The database may go and come back meanwhile: nothing is lost, what came later is late. */
export class FeedFollower {
  readonly #options: Required<Following>
  readonly #done: Promise<void>
  readonly #waiting = new Set<{ readonly goal: bigint; resolve(): void; reject(reason: unknown): void }>()
  #cursor: FeedCursor
  #horizon: bigint
  #currentAt = performance.now()
  #failures = 0
  #isStopped = false
  #nap = new AbortController()

  constructor(options: Following) {
    this.#options = { every: 250, limit: 1_000, ...options }
    this.#cursor = options.from
    this.#horizon = options.from.xid
    this.#done = this.#follow()
  }

  /** Milliseconds since all that had been committed was taken in. */
  get behind(): number {
    return performance.now() - this.#currentAt
  }

  /** Waits until all that was committed before this call is taken in. */
  async caughtUp(): Promise<void> {
    const goal = await endOfFeed(this.#options.db)
    if (this.#isStopped) throw new Error("the feed is followed no more")
    if (this.#horizon >= goal) return
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    this.#waiting.add({ goal, resolve, reject })
    this.#nap.abort()
    await promise
  }

  /** Lets what is being taken in come to its end. */
  async stop(): Promise<void> {
    this.#isStopped = true
    this.#nap.abort()
    await this.#done
    for (const { reject } of this.#waiting) reject(new Error("the feed is followed no more"))
    this.#waiting.clear()
  }

  async #follow(): Promise<void> {
    while (!this.#isStopped) {
      const pause = await this.#look().catch((error: unknown) => this.#pauseAfter(error))
      if (pause > 0) await this.#rest(pause)
    }
  }

  /** Takes in what has come; how long to wait before the next look. */
  async #look(): Promise<number> {
    const { db, each, every, limit } = this.#options
    const begun = performance.now()
    const { events, horizon, isHeldBack } = await readFeed(db, this.#cursor, limit)
    if (events.length > 0) await each(events)
    this.#cursor = events.at(-1)?.at ?? this.#cursor
    this.#failures = 0
    if (events.length === limit) return 0
    if (!isHeldBack) this.#currentAt = begun
    this.#horizon = horizon
    for (const waiting of this.#waiting) {
      if (waiting.goal > horizon) continue
      this.#waiting.delete(waiting)
      waiting.resolve()
    }
    return every
  }

  #pauseAfter(error: unknown): number {
    this.#options.log.warn({ err: error, failures: this.#failures }, "the event feed could not be followed")
    this.#failures += 1
    return Math.min(this.#options.every * 2 ** this.#failures, longestPause)
  }

  async #rest(milliseconds: number): Promise<void> {
    this.#nap = new AbortController()
    if (this.#isStopped) return
    await sleep(milliseconds, undefined, { signal: this.#nap.signal }).catch(() => undefined)
  }
}
