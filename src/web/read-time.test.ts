import { describe, expect, test } from "vitest"
import { readTime } from "./read-time.js"

describe("an hour typed by hand", () => {
  test.each([
    ["14 h 30", "14:30:00"],
    ["14\u00a0h\u00a030", "14:30:00"],
    ["14h30", "14:30:00"],
    ["14:30", "14:30:00"],
    ["2:30 pm", "14:30:00"],
    ["2:30 p.m.", "14:30:00"],
    ["2 PM", "14:00:00"],
    ["12 a.m.", "00:00:00"],
    ["12:15 p.m.", "12:15:00"],
    ["9 h", "09:00:00"],
    ["9h", "09:00:00"],
    ["0 h 05", "00:05:00"],
    [" midi ", "12:00:00"],
    ["Midnight", "00:00:00"],
  ])("“%s” is read", (typed, time) => {
    expect(readTime(typed)?.toString()).toBe(time)
  })

  test.each(["", "14", "25 h", "24:00", "14 h 60", "14:3", "13 pm", "0 am", "half past two", "14 h 30 pm", "-2 h"])(
    "“%s” is asked for again",
    (typed) => {
      expect(readTime(typed)).toBeUndefined()
    },
  )
})
