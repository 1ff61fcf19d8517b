import { expect, test } from "vitest"
import { pageOf } from "./page-of.js"

test.each([
  [undefined, 1],
  ["2", 2],
  ["3", 3],
  ["4", 3],
  ["0", 1],
  ["-7", 1],
  ["1.9", 1],
  ["many", 1],
  ["1e9", 3],
])("of a list of three pages, “%s” asks for page %i", (asked, page) => {
  expect(pageOf(asked, { total: 25, perPage: 10 })).toEqual({
    page,
    pages: 3,
    part: { limit: 10, offset: (page - 1) * 10 },
  })
})

test("an empty list has one page", () => {
  expect(pageOf("2", { total: 0, perPage: 10 })).toMatchObject({ page: 1, pages: 1 })
})
