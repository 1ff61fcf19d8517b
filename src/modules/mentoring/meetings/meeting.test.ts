import { Temporal } from "temporal-polyfill"
import { describe, expect, test } from "vitest"
import { Refusal } from "../../../platform/refusal.js"
import { decideMeetingAct, meetingActs, meetingSides, meetingStatuses, meetingTransitions } from "./meeting.js"

const startsAt = Temporal.Instant.from("2026-12-01T15:00:00Z")
const endsAt = startsAt.add({ hours: 1 })
const moments = {
  before: startsAt.subtract({ minutes: 1 }),
  during: startsAt.add({ minutes: 10 }),
  after: endsAt.add({ minutes: 1 }),
} as const

/** When an act makes sense, said once more in plain words. */
const inTime = {
  move: ["before", "during"],
  cancel: ["before", "during"],
  meet: ["during", "after"],
  miss: ["during", "after"],
} as const

describe.each(meetingStatuses)("a meeting that is %s", (status) => {
  test.each(meetingActs)("allows “%s” to whom the table names, in its time, and refuses it otherwise", (act) => {
    for (const side of meetingSides) {
      for (const [when, now] of Object.entries(moments)) {
        const line = meetingTransitions.find((each) => each.act === act && each.from === status)
        const isInTime = (inTime[act] as readonly string[]).includes(when)
        const outcome = decideMeetingAct(act, { status, startsAt, endsAt }, { side, now })
        if (line?.who.includes(side) && isInTime) expect(outcome, `${side} ${when}`).toBe(line.to)
        else expect(outcome, `${side} ${when}`).toBeInstanceOf(Refusal)
      }
    }
  })
})
