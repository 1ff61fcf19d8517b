import { type Actor, type Context, system } from "../../../platform/context.js"
import { act, type Doorway, reading } from "../../../platform/db.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { checkRows, type ReadRow, type StandingCodes } from "../lists/check-rows.js"
import { type ListName, type ListShape, lists, partsOf, type Row } from "../lists/lists.js"
import type { Publisher } from "../lists/publishers.js"
import { endRows, insertRows, listStandingCodes, listStandingRows, removeTraces } from "../lists/rows.store.js"
import { compare, type Difference, type Edition, type EditionSource, isEmpty } from "./edition.js"
import {
  findCurrentEdition,
  findLoadingEdition,
  insertEdition,
  lockList,
  saveAbandoned,
  saveCurrent,
  unlockList,
} from "./edition.store.js"

export interface Progress {
  readonly phase: "reading" | "writing"
  readonly done: number
  /** Unknown while the file is being read. */
  readonly total?: number
}

export interface LoadOptions {
  /** In whose name; the platform's own when absent. */
  readonly actor?: Actor
  readonly onProgress?: (progress: Progress) => void
  /** Asks the load to stop: what it has written is taken back. */
  readonly signal?: AbortSignal
  /** Waits for another load of the list to end, where it would be refused. */
  readonly wait?: boolean
  /** Codes of other lists that come with the same files, and that rows may name before they stand. */
  readonly coming?: ReadonlyMap<ListName, readonly string[]>
  /**
   * Sees what would change, and how many rows of the publisher stand, before anything is written. It may throw a
   * refusal; where it answers false, nothing is written.
   */
  readonly review?: (difference: Difference, standing: number) => boolean
}

export type LoadOutcome =
  | {
      readonly kind: "loaded"
      readonly edition: number
      readonly added: number
      readonly changed: number
      readonly ended: number
    }
  /** The publisher's current edition was read from this very file, or from one that says the same. */
  | { readonly kind: "already-current"; readonly edition: number }
  /** Whoever reviewed what would change wanted to know no more. */
  | { readonly kind: "reviewed" }

/** Rows written in one transaction: some 100 ms. */
const batchSize = 5_000

/**
 * Loads one reading of a list as its next edition. All rows are checked before the first is written; rows are written in
 * short transactions, invisible until the last one makes the edition current. What a load leaves behind that was stopped
 * or killed is taken back, at the latest by the next load of the list.
 */
export async function loadEdition(
  doorway: Doorway,
  source: EditionSource,
  rows: AsyncIterable<ReadRow>,
  options: LoadOptions = {},
): Promise<LoadOutcome> {
  return doorway.db.connection().execute(async (db) => {
    if (!(await lockList(db, source.list, options.wait ?? false))) throw new Refusal("conflict", "list-loading")
    try {
      return await new Load({ ...doorway, db }, source, options).run(rows)
    } finally {
      await unlockList(db, source.list)
    }
  })
}

/** One load, which alone holds its list. */
class Load {
  readonly #doorway: Doorway
  readonly #source: EditionSource
  readonly #options: LoadOptions

  constructor(doorway: Doorway, source: EditionSource, options: LoadOptions) {
    this.#doorway = doorway
    this.#source = source
    this.#options = options
  }

  async run(rows: AsyncIterable<ReadRow>): Promise<LoadOutcome> {
    const left = await findLoadingEdition(this.#reading(), this.#source.list)
    if (left) await this.#act((ctx) => takeBack(ctx, left))
    const current = await findCurrentEdition(this.#reading(), this.#source)
    if (current?.digest === this.#source.digest) return { kind: "already-current", edition: current.number }
    const { difference, standing } = await this.#compare(rows)
    if (current && current.isOwn === this.#source.isOwn && isEmpty(difference)) {
      return { kind: "already-current", edition: current.number }
    }
    if (this.#options.review?.(difference, standing) === false) return { kind: "reviewed" }
    const number = await this.#act((ctx) => insertEdition(ctx, this.#source))
    const edition = { ...this.#source, number }
    try {
      await this.#write(number, difference)
      await this.#act((ctx) => makeCurrent(ctx, edition, difference))
    } catch (error) {
      await this.#act((ctx) => takeBack(ctx, edition))
      throw error
    }
    const { added, changed, ended } = difference
    return { kind: "loaded", edition: number, added: added.length, changed: changed.length, ended: ended.length }
  }

  async #compare(
    rows: AsyncIterable<ReadRow>,
  ): Promise<{ readonly difference: Difference; readonly standing: number }> {
    const { list, publisher } = this.#source
    const read = await checkRows(list, publisher, this.#counted(rows), await this.#standingCodes())
    const standing = await listStandingRows(this.#reading(), list, publisher)
    const difference = compare(standing, read, {
      key: lists[list].key,
      parts: partsOf(list),
    })
    return { difference, standing: standing.length }
  }

  async *#counted(rows: AsyncIterable<ReadRow>): AsyncIterable<ReadRow> {
    let done = 0
    for await (const row of rows) {
      yield row
      done += 1
      if (done % 1_000 === 0) this.#tell({ phase: "reading", done })
    }
  }

  async #standingCodes(): Promise<StandingCodes> {
    const { key, refersTo = {} }: ListShape = lists[this.#source.list]
    const named: readonly ListName[] = [
      ...new Set([...Object.values(refersTo), ...(key.length === 1 ? [this.#source.list] : [])]),
    ]
    const codes = new Map<ListName, ReadonlyMap<string, { readonly publisher: Publisher }>>()
    for (const list of named) {
      const coming = (this.#options.coming?.get(list) ?? []).map((code) => [code, this.#source] as const)
      codes.set(list, new Map([...(await listStandingCodes(this.#reading(), list)), ...coming]))
    }
    return codes
  }

  async #write(edition: number, { added, changed, ended }: Difference): Promise<void> {
    const { list } = this.#source
    const total = added.length + changed.length * 2 + ended.length
    let done = 0
    const inBatches = async (rows: readonly Row[], write: typeof insertRows) => {
      for (let from = 0; from < rows.length; from += batchSize) {
        const batch = rows.slice(from, from + batchSize)
        await this.#act((ctx) => write(ctx, list, edition, batch))
        done += batch.length
        this.#tell({ phase: "writing", done, total })
      }
    }
    await inBatches(ended, endRows)
    await inBatches(changed, endRows)
    await inBatches(changed, insertRows)
    await inBatches(added, insertRows)
  }

  #tell(progress: Progress): void {
    this.#options.onProgress?.(progress)
    if (this.#options.signal?.aborted) throw new Refusal("conflict", "load-stopped")
  }

  #reading() {
    return reading(this.#doorway, this.#options.actor ?? system)
  }

  #act<T>(command: (ctx: Context) => Promise<T>): Promise<T> {
    return act(this.#doorway, this.#options.actor ?? system, command)
  }
}

async function makeCurrent(ctx: Context, edition: EditionSource & { number: number }, difference: Difference) {
  await saveCurrent(ctx, edition, difference)
  await record(ctx, {
    act: "classification.load-edition",
    subject: { kind: "edition", key: edition.number },
    to: "current",
    reason: edition.list,
  })
}

async function takeBack(ctx: Context, { number, list }: Pick<Edition, "number" | "list">): Promise<void> {
  await removeTraces(ctx, list, number)
  await saveAbandoned(ctx, number)
  await record(ctx, {
    act: "classification.take-back-edition",
    subject: { kind: "edition", key: number },
    from: "loading",
    to: "abandoned",
    reason: list,
  })
}
