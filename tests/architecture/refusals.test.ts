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
  const fromForms = sources.filter(({ path }) => path.endsWith(".forms.ts")).flatMap(({ text }) => codesInForm(text))
  return [...new Set([...fromRules, ...fromForms])].sort()
}

/** Words with hyphens in a form's schema are codes, but for the names of its fields. */
function codesInForm(text: string): string[] {
  const fields = [...text.matchAll(/"([a-z-]+)":/g)].map(([, name]) => name ?? "")
  const words = [...text.matchAll(/"([a-z]+(?:-[a-z0-9]+)+)"/g)].map(([, word]) => word ?? "")
  return words.filter((word) => !fields.some((field) => field.startsWith(word)))
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
