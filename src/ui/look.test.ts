import { readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { expect, test } from "vitest"

const require = createRequire(import.meta.url)
const served = join(import.meta.dirname, "../../public")
const look = readFileSync(join(served, "look.css"), "utf8")
const tokens = readFileSync(require.resolve("@gcds-core/tokens/build/web/css/tokens.css"), "utf8")

/** The fonts that are served, where the package has them. */
const fonts = {
  "gcds-lato.woff2": require.resolve("@gcds-core/fonts/fonts/lato/gcds-lato.woff2"),
  "gcds-noto-sans-regular.woff2": require.resolve("@gcds-core/fonts/fonts/noto-sans/gcds-noto-sans-regular.woff2"),
  "gcds-noto-sans-semibold.woff2": require.resolve("@gcds-core/fonts/fonts/noto-sans/gcds-noto-sans-semibold.woff2"),
}

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

test("every font that the look names is served as its package has it, with its licence", () => {
  const named = [...look.matchAll(/url\("fonts\/([^"]+)"\)/g)].map(([, file]) => file)
  expect(named.sort()).toEqual(Object.keys(fonts))
  for (const [file, packaged] of Object.entries(fonts)) {
    expect(readFileSync(join(served, "fonts", file)).equals(readFileSync(packaged))).toBe(true)
  }
  expect(readdirSync(join(served, "fonts"))).toEqual(
    expect.arrayContaining(["LICENSE-lato.txt", "LICENSE-noto-sans.txt"]),
  )
})
