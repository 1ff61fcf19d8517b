import { describe, expect, test } from "vitest"
import { makePool } from "../../../../tests/support/pairing-pools.js"
import type { PairingProgress } from "../../../engine/assignment/instance.js"
import { assignPairs } from "../../../engine/assignment/pair-people.js"
import { pairInThread } from "./pair-in-thread.js"

const options = { aim: "most-people", seed: 7 } as const

describe("pairing in a thread", () => {
  test("answers what pairing in the same thread answers", async () => {
    const instance = makePool({ mentees: 200, mentors: 100, pairsPerMentee: 20, seed: 3, places: [1, 2, 3] })
    expect(await pairInThread({ instance, options })).toEqual(assignPairs(instance, options))
  })

  test("tells how far it is, and stops when nobody wants the answer any more", async () => {
    const instance = makePool({ mentees: 20_000, mentors: 20_000, pairsPerMentee: 60, seed: 3, places: [1] })
    const stopping = new AbortController()
    const seen: PairingProgress[] = []
    const onProgress = (progress: PairingProgress) => {
      seen.push(progress)
      stopping.abort(new Error("no longer wanted"))
    }
    await expect(pairInThread({ instance, options }, { onProgress, signal: stopping.signal })).rejects.toThrow(
      "no longer wanted",
    )
    expect(seen.length).toBeGreaterThan(0)
  })

  test("says what is wrong with an instance that contradicts itself", async () => {
    const instance = {
      ...makePool({ mentees: 2, mentors: 2, pairsPerMentee: 2, seed: 3, places: [1] }),
      pinned: [{ mentee: 5, mentor: 0 }],
    }
    await expect(pairInThread({ instance, options })).rejects.toThrow("a pinned pair names someone who is not there")
  })
})
