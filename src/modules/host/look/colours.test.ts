import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { projectPath } from "../../../platform/project.js"
import { type Colours, contrastRatio, isTooClose, measurePairs, modes, startColours } from "./colours.js"
import { themeDigestOf, themeSheetOf } from "./theme-sheet.js"

test.each([
  ["#ffffff", "#000000", 21],
  ["#000000", "#ffffff", 21],
  ["#1f625d", "#1f625d", 1],
  // Published with the definition of contrast: the lightest grey that passes on white, and the next one that does not.
  ["#767676", "#ffffff", 4.54],
  ["#777777", "#ffffff", 4.48],
])("%s on %s has a contrast of %d to 1", (one, other, ratio) => {
  expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2)
})

const tooClose = (colours: Colours) =>
  measurePairs(colours)
    .filter(isTooClose)
    .map(({ mode, code }) => `${mode} ${code}`)

const changed = (mode: "light" | "dark", change: Partial<Colours["light"]>): Colours => ({
  ...startColours,
  [mode]: { ...startColours[mode], ...change },
})

test("the colours that the platform starts with are readable in both modes", () => {
  expect(tooClose(startColours)).toEqual([])
  expect(measurePairs(startColours)).toHaveLength(10)
})

test.each([
  ["light", { onBrand: "#1f625d" }, ["light on-brand"]],
  ["light", { brand: "#767676" }, ["light brand-soft"]],
  ["light", { brand: "#777777" }, ["light on-brand", "light brand-paper", "light brand-soft"]],
  ["light", { brandDeep: "#8a8a8a" }, ["light white-deep"]],
  ["light", { brandMid: "#f5be3d" }, ["light mid-paper"]],
  ["light", { accent: "#ffffff" }, []],
  ["dark", { brandDeep: "#ffffff" }, ["dark white-deep"]],
  ["dark", { brandMid: "#101817" }, ["dark mid-paper"]],
] as const)("on %s screens, %o leaves these pairs too close: %o", (mode, change, pairs) => {
  expect(tooClose(changed(mode, change))).toEqual(pairs)
})

test("the first colours are those of the look", () => {
  const look = readFileSync(projectPath("public", "look.css"), "utf8")
  const dark = look.slice(look.indexOf("@media screen and (prefers-color-scheme: dark)"))
  const properties = {
    brand: "brand",
    brandDeep: "brand-deep",
    brandMid: "brand-mid",
    brandSoft: "brand-soft",
  } as const
  for (const [name, property] of Object.entries(properties) as [keyof typeof properties, string][]) {
    expect(look).toContain(`--${property}: ${startColours.light[name]};`)
    expect(dark).toContain(`--${property}: ${startColours.dark[name]};`)
  }
})

test("the theme sheet sets the six values of each mode, and its address changes with them", () => {
  const sheet = themeSheetOf(startColours)
  for (const mode of modes) for (const colour of Object.values(startColours[mode])) expect(sheet).toContain(colour)
  expect(themeDigestOf(changed("dark", { accent: "#ffffff" }))).not.toBe(themeDigestOf(startColours))
})
