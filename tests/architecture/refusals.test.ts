import { describe, expect, test } from "vitest"
import { wordsOf } from "../../src/web/site.js"
import { useSite } from "../support/site.js"
import { sources } from "./sources.js"

const site = useSite()

/** Codes that rules and commands refuse with, and codes that the schemas of forms give as messages. */
function codesInUse(): string[] {
  const fromRules = sources.flatMap(({ text }) =>
    [...text.matchAll(/new Refusal\(\s*"[a-z-]+",\s*"([a-z0-9-]+)"|refuseField\(\s*[^,]+,\s*"([a-z0-9-]+)"/g)].map(
      ([, whole, field]) => whole ?? field ?? "",
    ),
  )
  const fromForms = sources
    .filter(({ path }) => path.endsWith(".forms.ts"))
    .flatMap(({ text }) => [...text.matchAll(/"([a-z]+(?:-[a-z0-9]+)+)"/g)].map(([, code]) => code ?? ""))
  return [...new Set([...fromRules, ...fromForms])].sort()
}

describe("refusals", () => {
  test("every code has a sentence in both languages", () => {
    const codes = codesInUse()
    expect(codes).toContain("confirmation-code-unknown")
    const words = wordsOf(site.app.site)
    const silent = codes.flatMap((code) =>
      (["en", "fr"] as const)
        .filter((language) => !words.some((each) => code in (each[language].refusals ?? {})))
        .map((language) => `${language}: ${code}`),
    )
    expect(silent).toEqual([])
  })
})
