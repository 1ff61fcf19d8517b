import { afterAll, beforeAll, expect, test, vi } from "vitest"
import type { Note, NoteCalls } from "../../tests/support/note-thread.js"
import { notes, writeNotes } from "../../tests/support/notes.js"
import { testUrl, useSite } from "../../tests/support/site.js"
import { visitor } from "../platform/context.js"
import { openDatabase } from "../platform/db.js"
import { LiveIndex } from "../platform/live-index.js"
import { openLog } from "../platform/log.js"
import { projectPath } from "../platform/project.js"
import { buildServer } from "./server.js"

const site = useSite()
const log = openLog("silent")
const closing: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const close of closing) await close()
})

/** A server whose pages search notes. */
async function openServer(doorway = site.doorway) {
  const index = new LiveIndex<string, Note, NoteCalls>(notes, { doorway, log, isWanted: async () => true })
  const server = await buildServer({
    doorway,
    log,
    site: { ...site.app.site, modules: [{ routes: [], indexes: [index] }] },
    publicUrl: testUrl,
    publicFolder: projectPath("public"),
    identify: async () => visitor,
    identifyCaller: async () => undefined,
    keepForm: async () => undefined,
    trustedProxies: [],
    requestsPerMinute: 100_000,
  })
  closing.push(() => server.close())
  const health = async () => {
    const { statusCode, body } = await server.inject({ url: "/health" })
    return { status: statusCode, ...JSON.parse(body) }
  }
  return { server, index, health }
}

beforeAll(() => writeNotes(site.doorway, { a: "here" }))

test("a server fills its indexes once people can come, and says how far behind they are", async () => {
  const { server, index, health } = await openServer()
  expect(await health()).toEqual({ status: 200, database: "reached", indexes: { notes: { state: "resting" } } })
  await server.listen({ host: "127.0.0.1", port: 0 })
  await vi.waitFor(async () => expect((await health()).indexes.notes.state).toBe("ready"), { timeout: 10_000 })
  await index.caughtUp()
  expect((await health()).indexes.notes.behindSeconds).toBeLessThan(5)
})

test("a closed server leaves no index behind", async () => {
  const { server, index } = await openServer()
  expect(await index.ask("find", "here")).toEqual(["a"])
  await server.close()
  await expect(index.ask("find", "here")).rejects.toThrow("closed")
})

test("a server whose database is away says so", async () => {
  const db = openDatabase("postgres://nobody:nothing@127.0.0.1:1/nowhere")
  closing.push(() => db.destroy())
  const { health } = await openServer({ ...site.doorway, db })
  expect(await health()).toMatchObject({ status: 503, database: "away" })
})
