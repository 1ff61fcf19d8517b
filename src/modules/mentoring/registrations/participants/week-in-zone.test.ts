import { Temporal } from "temporal-polyfill"
import { describe, expect, test } from "vitest"
import { weekBit } from "../../../../engine/scoring/participant.js"
import { weekInZone } from "./week-in-zone.js"

const winter = Temporal.Instant.from("2026-12-01T12:00:00Z")
/** Fixed: time-zone data do not agree on the coming winters of Vancouver. */
const pacific = "Etc/GMT+8"
const [monday, tuesday, sunday] = [0, 1, 6]

describe("the parts of a week on the programme's clock", () => {
  test("stay as they are in the same zone", () => {
    const parts = ["0-morning", "6-evening"]
    expect(weekInZone(parts, "America/Toronto", "America/Toronto", winter)).toBe(
      weekBit(monday, "morning") | weekBit(sunday, "evening"),
    )
  })

  test("move by the hours between the zones: a morning three hours west is midday in Toronto", () => {
    expect(weekInZone(["1-morning"], pacific, "America/Toronto", winter)).toBe(weekBit(tuesday, "midday"))
    expect(weekInZone(["1-afternoon"], pacific, "America/Toronto", winter)).toBe(weekBit(tuesday, "evening"))
  })

  test("fall on the part that they overlap most: an hour's difference changes nothing", () => {
    expect(weekInZone(["1-morning"], "America/Halifax", "America/Toronto", winter)).toBe(weekBit(tuesday, "morning"))
    expect(weekInZone(["1-morning"], "America/Winnipeg", "America/Toronto", winter)).toBe(weekBit(tuesday, "morning"))
  })

  test("are lost where they leave the hours of meetings: an evening three hours west ends at 23:00 in Toronto", () => {
    expect(weekInZone(["1-evening"], pacific, "America/Toronto", winter)).toBe(0)
  })

  test("count Newfoundland by its half hour", () => {
    expect(weekInZone(["1-midday"], "America/St_Johns", "America/Toronto", winter)).not.toBe(0)
  })

  test("follow the clocks of the day: Regina keeps its time when Toronto changes", () => {
    const summer = Temporal.Instant.from("2026-07-01T12:00:00Z")
    expect(weekInZone(["1-evening"], "America/Regina", "America/Toronto", winter)).toBe(weekBit(tuesday, "evening"))
    expect(weekInZone(["1-evening"], "America/Regina", "America/Toronto", summer)).toBe(weekBit(tuesday, "evening"))
  })
})
