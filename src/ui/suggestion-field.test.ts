import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { expect, test } from "vitest"

const require = createRequire(import.meta.url)
const served = join(import.meta.dirname, "../../public/auto-complete")

test("the element of the suggestion boxes is served as its package has it, with its licence", () => {
  const packaged = require.resolve("@github/auto-complete-element/dist/bundle.js")
  expect(readFileSync(join(served, "auto-complete.js")).equals(readFileSync(packaged))).toBe(true)
  const licence = join(packaged, "../../LICENSE")
  expect(readFileSync(join(served, "LICENSE.txt")).equals(readFileSync(licence))).toBe(true)
})
