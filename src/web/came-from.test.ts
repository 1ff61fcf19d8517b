import { describe, expect, test } from "vitest"
import { cameFromReader } from "./came-from.js"
import { route } from "./page.js"
import { path } from "./paths.js"

const read = cameFromReader("https://jumelage.example.org", [
  route({ path: path({ en: "/confirmation/:token", fr: "/confirmation/:token" }), access: "everyone" }),
  route({ path: path({ en: "/stop/:kind/:token", fr: "/arret/:kind/:token" }), access: "everyone" }),
  route({ path: path({ en: "/messages/:number", fr: "/messages/:number" }), access: "everyone" }),
])

describe("the page that led here", () => {
  test.each([
    ["https://jumelage.example.org/fr/compte", "/fr/compte"],
    ["https://jumelage.example.org/en/messages/12?seen=1#end", "/en/messages/12"],
    ["https://jumelage.example.org/en/confirmation/s3cret", "/en/confirmation"],
    ["https://jumelage.example.org/fr/arret/digest/s3cret", "/fr/arret/digest"],
    ["https://jumelage.example.org/fr/confirmation", "/fr/confirmation"],
    ["https://elsewhere.example.org/fr/compte", undefined],
    ["not an address", undefined],
    [undefined, undefined],
  ])("%s gives %s", (referer, expected) => expect(read(referer)).toBe(expected))
})
