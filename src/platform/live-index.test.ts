import { randomBytes } from "node:crypto"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { useDatabase } from "../../tests/support/database.js"
import type { Note, NoteCalls } from "../../tests/support/note-thread.js"
import { notes, writeNotes } from "../../tests/support/notes.js"
import { systemClock } from "./clock.js"
import { system } from "./context.js"
import { act, type Doorway } from "./db.js"
import { LiveIndex } from "./live-index.js"
import { openLog } from "./log.js"
import { record } from "./record.js"

const { db } = useDatabase()
const doorway: Doorway = {
  db,
  clock: systemClock,
  keys: { current: "test", keys: new Map([["test", randomBytes(32)]]) },
}

const write = (texts: Readonly<Record<string, string | null>>) => writeNotes(doorway, texts)

const open: LiveIndex<string, Note, NoteCalls>[] = []
let isWanted = true

function openIndex(change: Partial<typeof notes> = {}, patience = 20_000) {
  const surroundings = { doorway, log: openLog("silent"), isWanted: async () => isWanted, patience }
  const index = new LiveIndex<string, Note, NoteCalls>({ ...notes, ...change }, surroundings)
  open.push(index)
  return index
}

beforeEach(async () => {
  isWanted = true
  await db.deleteFrom("setting").execute()
})
afterEach(async () => {
  for (const index of open.splice(0)) await index.close()
})

const numbered = (from: number, count: number, text: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`n${String(from + at).padStart(4, "0")}`, text]))

describe("an index in memory", () => {
  test("holds all that stands when it is first asked", async () => {
    await write(numbered(0, 450, "stands"))
    const index = openIndex()
    expect(index.state).toEqual({ kind: "resting" })
    expect(await index.ask("find", "stands")).toHaveLength(450)
    expect(index.state).toMatchObject({ kind: "ready" })
  })

  test("holds what is saved, changed and removed while it is filled", async () => {
    await write(numbered(100, 400, "old"))
    let isFirst = true
    const index = openIndex({
      async listAfter(reading, key, limit) {
        const page = await notes.listAfter(reading, key, limit)
        if (isFirst) await write({ n0001: "new", n0101: "new", n0102: null, n0499: "new" })
        isFirst = false
        return page
      },
    })
    await index.caughtUp()
    expect(await index.ask("find", "new")).toEqual(["n0001", "n0101", "n0499"])
    expect(await index.ask("find", "old")).toHaveLength(397)
  })

  test("tells of a change in every process that holds it", async () => {
    const both = [openIndex(), openIndex()]
    for (const index of both) expect(await index.ask("find", "published")).toEqual([])
    await write({ a: "published", b: "published" })
    for (const index of both) {
      await index.caughtUp()
      expect(await index.ask("find", "published")).toEqual(["a", "b"])
    }
    await write({ a: null, b: "changed" })
    for (const index of both) {
      await index.caughtUp()
      expect(await index.ask("find", "published")).toEqual([])
      expect(await index.ask("find", "changed")).toEqual(["b"])
    }
  })

  test("takes in a change that bears on more than one batch of documents", async () => {
    await write(numbered(0, 300, "before"))
    const index = openIndex({
      touched: {
        organisation: async (reading) => (await notes.listAfter(reading, undefined, 1_000)).map(({ key }) => key),
      },
    })
    expect(await index.ask("find", "before")).toHaveLength(300)
    await write(numbered(0, 300, "after"))
    await act(doorway, system, (ctx) =>
      record(ctx, { act: "test.rename", subject: { kind: "organisation", key: "any" } }),
    )
    await index.caughtUp()
    expect(await index.ask("find", "after")).toHaveLength(300)
  })

  test("says how far it is while it is filled", async () => {
    await write(numbered(0, 400, "stands"))
    const gate = Promise.withResolvers<void>()
    const index = openIndex(
      {
        async listAfter(reading, key, limit) {
          if (key !== undefined) await gate.promise
          return notes.listAfter(reading, key, limit)
        },
      },
      100,
    )
    await index.warm()
    await vi.waitFor(() => expect(index.state).toEqual({ kind: "warming", done: 100, total: 400 }), { timeout: 10_000 })
    await expect(index.ask("find", "stands")).rejects.toMatchObject({
      kind: "unavailable",
      code: "index-warming",
      values: { share: 0.25 },
    })
    gate.resolve()
    await index.caughtUp()
    expect(await index.ask("find", "stands")).toHaveLength(400)
  })
})

describe("when something breaks", () => {
  test("a question that fails tells why, and the next one is answered", async () => {
    await write({ a: "here" })
    const index = openIndex()
    await expect(index.ask("refuse", "a wrong question")).rejects.toThrow("a wrong question")
    expect(await index.ask("find", "here")).toEqual(["a"])
  })

  test("a thread that dies is followed by another, filled anew", async () => {
    await write({ a: "here" })
    const index = openIndex()
    await expect(index.ask("die", undefined)).rejects.toThrow("ended with code 3")
    await write({ b: "here" })
    await vi.waitFor(async () => expect(await index.ask("find", "here")).toEqual(["a", "b"]), { timeout: 10_000 })
  })

  test("tables that cannot be read are read again", async () => {
    await write({ a: "here" })
    let failures = 2
    const index = openIndex({
      count: async (reading) => {
        failures -= 1
        if (failures >= 0) throw new Error("the database is away")
        return notes.count(reading)
      },
    })
    expect(await index.ask("find", "here")).toEqual(["a"])
  })
})

describe("while the service is switched off", () => {
  test("there is no index, nor any work for it", async () => {
    isWanted = false
    const index = openIndex()
    await index.warm()
    expect(index.state).toEqual({ kind: "resting" })
  })

  test("the index that there was is given up", async () => {
    const index = openIndex()
    await index.caughtUp()
    isWanted = false
    await write({ a: "unheard" })
    await vi.waitFor(() => expect(index.state).toEqual({ kind: "resting" }), { timeout: 10_000 })
    isWanted = true
    expect(await index.ask("find", "unheard")).toEqual(["a"])
  })
})

test("once closed, an index answers nobody", async () => {
  const index = openIndex()
  await index.caughtUp()
  await index.close()
  await expect(index.ask("find", "anything")).rejects.toThrow("closed")
})
