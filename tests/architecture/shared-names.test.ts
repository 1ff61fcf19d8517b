import { expect, test } from "vitest"
import { wordsOf } from "../../src/web/site.js"
import { useSite } from "../support/site.js"
import { sources } from "./sources.js"

const site = useSite()

const repeated = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index)

/** The names that kinds give themselves: their files declare nothing else by a name of two parts. */
function namesIn(ending: RegExp): string[] {
  return sources
    .filter(({ path }) => ending.test(path))
    .flatMap(({ text }) => [...text.matchAll(/(?:name: |\(|^\s*)"([a-z]+\.[a-z-]+)",?/gm)].map(([, name = ""]) => name))
}

test("no two kinds of notice or message share a name: the later would silently speak for both", () => {
  const names = namesIn(/\.(?:notices|messages)\.tsx?$/)
  expect(names).toContain("mentoring.bulk-message-received")
  expect(names).toContain("mentoring.proposal-sent")
  expect(repeated(names)).toEqual([])
})

test("no two modules give a sentence to one refusal code: the later would silently win", () => {
  const codes = wordsOf(site.app.site).flatMap(({ en }) => Object.keys(en.refusals ?? {}))
  expect(codes).toContain("placeholder-unknown")
  expect(repeated(codes)).toEqual([])
})
