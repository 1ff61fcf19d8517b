import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

const root = join(import.meta.dirname, "../..")
const look = readFileSync(join(root, "public/look.css"), "utf8")
const tokens = readFileSync(join(root, "node_modules/@gcds-core/tokens/build/web/css/tokens.css"), "utf8")

/** Hexadecimal colours in full, lengths with their zero: as the tokens write them. */
function inFull(value: string): string {
  return value
    .replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3")
    .replace(/^\./, "0.")
    .toLowerCase()
}

const used = [...look.matchAll(/var\(--(gcds-[a-z0-9-]+), ([^()]+)\)/g)].map(([, token = "", fallback = ""]) => ({
  token,
  fallback: inFull(fallback),
}))

test("the look takes its values from the Government of Canada design tokens", () => {
  expect(used.length).toBeGreaterThan(20)
})

test.each(used)("$token is written in the look as the design system has it", ({ token, fallback }) => {
  const [, value = "absent"] = new RegExp(`--${token}: ([^;]+);`).exec(tokens) ?? []
  const published = inFull(value)
  if (token.startsWith("gcds-font-families")) {
    // The system's font comes before the generic family, so that text is readable while ours loads.
    expect(fallback).toContain(published.split(",")[0]?.replaceAll("'", ""))
  } else {
    expect(fallback).toBe(published)
  }
})

test("every font that the look names is served with it, under its licence", () => {
  const named = [...look.matchAll(/url\("fonts\/([^"]+)"\)/g)].map(([, file]) => file)
  const served = readdirSync(join(root, "public/fonts"))
  expect(served).toEqual(expect.arrayContaining([...named, "LICENSE-lato.txt", "LICENSE-noto-sans.txt"]))
})
