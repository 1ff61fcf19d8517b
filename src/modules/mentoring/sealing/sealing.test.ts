import { randomBytes } from "node:crypto"
import { beforeAll, describe, expect, test } from "vitest"
import { signUp } from "../../../../tests/support/members.js"
import { openProgramme, paired, registered } from "../../../../tests/support/mentoring.js"
import { useSite } from "../../../../tests/support/site.js"
import { system } from "../../../platform/context.js"
import { act, type Doorway, reading } from "../../../platform/db.js"
import { openLog } from "../../../platform/log.js"
import type { KeyRing } from "../../../platform/seal.js"
import { saveKeyClosed } from "./pairing-key.store.js"
import { openForPairing, sealForPairing } from "./pairing-seal.js"
import { rewrapKeys } from "./rewrap-keys.js"

const site = useSite()
const place = { table: "test", row: "1", column: "words" }
const words = "Ce que je te confie"
let pairingId: string
let other: string

beforeAll(async () => {
  const [nadia, ludovic, mei] = [await signUp(site), await signUp(site), await signUp(site)]
  const programmeId = await openProgramme(site)
  const mentor = await registered(site, nadia, { programmeId, side: "mentor", places: 2 })
  const mentees = [ludovic, mei].map((member) => registered(site, member, { programmeId, side: "mentee" }))
  const [first = "", second = ""] = await Promise.all(mentees)
  pairingId = await paired(site, { programmeId, mentor, mentee: first })
  other = await paired(site, { programmeId, mentor, mentee: second, place: 2 })
})

const doorway = (keys: KeyRing = site.doorway.keys): Doorway => ({ ...site.doorway, keys })

const sealWords = () => act(doorway(), system, async (ctx) => (await sealForPairing(ctx, pairingId))(words, place))

async function openWith(keys: KeyRing, sealed: string, { of = pairingId, at = place } = {}): Promise<string> {
  return (await openForPairing(reading(doorway(keys), system), of))(sealed, at)
}

describe("what is sealed for a pairing", () => {
  test("opens again for it, at its own place only", async () => {
    const { keys } = site.doorway
    const sealed = await sealWords()
    expect(sealed).not.toContain(words)
    expect(await openWith(keys, sealed)).toBe(words)
    const unreadable = { kind: "gone", code: "confidences-unreadable" }
    await expect(openWith(keys, sealed, { at: { ...place, row: "2" } })).rejects.toMatchObject(unreadable)
    await act(doorway(), system, (ctx) => sealForPairing(ctx, other))
    await expect(openWith(keys, sealed, { of: other })).rejects.toMatchObject(unreadable)
  })

  test("by two acts at once is sealed with one key", async () => {
    const both = await Promise.all([sealWords(), sealWords()])
    for (const sealed of both) expect(await openWith(site.doorway.keys, sealed)).toBe(words)
    const rows = await site.doorway.db.selectFrom("pairingKey").where("pairingId", "=", pairingId).selectAll().execute()
    expect(rows).toHaveLength(1)
  })

  test("stays readable when the platform's key is changed and the old one thrown away", async () => {
    const sealed = await sealWords()
    const both: KeyRing = { current: "next", keys: new Map([...site.doorway.keys.keys, ["next", randomBytes(32)]]) }
    const nextOnly: KeyRing = { current: "next", keys: new Map([...both.keys].filter(([name]) => name === "next")) }
    await expect(openWith(nextOnly, sealed)).rejects.toMatchObject({ code: "confidences-unreadable" })
    expect(await act(doorway(both), system, (ctx) => rewrapKeys(ctx, 100))).toBe(2)
    expect(await openWith(nextOnly, sealed)).toBe(words)
    expect(await act(doorway(both), system, (ctx) => rewrapKeys(ctx, 100))).toBe(0)
    const back: KeyRing = { ...both, current: "test" }
    await act(doorway(back), system, (ctx) => rewrapKeys(ctx, 100))
  })

  test("is erased with its key, some months after the end of the pairing", async () => {
    const sealed = await sealWords()
    await act(doorway(), system, (ctx) => saveKeyClosed(ctx, pairingId))
    site.advance({ hours: 24 * 179 })
    await sweep()
    expect(await openWith(site.doorway.keys, sealed)).toBe(words)
    site.advance({ hours: 48 })
    await sweep()
    await expect(openWith(site.doorway.keys, sealed)).rejects.toMatchObject({ code: "confidences-unreadable" })
  })
})

/** The night in which what is over goes. */
async function sweep(): Promise<void> {
  const task = site.app.tasks.find(({ name }) => name === "people.begin-sweep")
  await task?.run({}, { ...site.doorway, log: openLog("silent"), isLastTry: false })
  const unfinished = () =>
    site.doorway.db.selectFrom("run").select("status").where("status", "in", ["waiting", "running"]).execute()
  await expect.poll(unfinished, { timeout: 10_000 }).toEqual([])
}
