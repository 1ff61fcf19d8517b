import { createHash } from "node:crypto"
import { describe, expect, test } from "vitest"
import { useSite } from "../../../../tests/support/site.js"
import { textVersions } from "./text-versions.js"
import { textsWords } from "./texts.words.js"

const site = useSite()

/**
 * What people accepted under each date. A change of the text without a new date would make them have accepted what they
 * never read: with the new date, add its line here.
 */
const acceptedTexts: Readonly<Record<string, string>> = {
  "2026-11-22": "aae6db1421955c8e",
}

test("the terms of use that people accepted have not changed under their date", () => {
  const text = JSON.stringify([textsWords.en.terms, textsWords.fr.terms])
  const digest = createHash("sha256").update(text).digest("hex").slice(0, 16)
  expect(acceptedTexts[textVersions.terms]).toBe(digest)
})

describe.each(["en", "fr"] as const)("texts of the host in %s", (language) => {
  const pages = {
    en: { terms: "/en/terms-of-use", accessibility: "/en/accessibility" },
    fr: { terms: "/fr/conditions-d-utilisation", accessibility: "/fr/accessibilite" },
  }[language]

  test("every page leads to them", async () => {
    const home = await site.openBrowser().get(`/${language}`)
    for (const address of Object.values(pages)) expect(home.html).toContain(`href="${address}"`)
  })

  test("the terms of use carry the date of the version that a registration accepts", async () => {
    const { html } = await site.openBrowser().get(pages.terms)
    expect(html).toContain(
      language === "en" ? "In force since November 22, 2026." : "En vigueur depuis le 22 novembre 2026.",
    )
    for (const { title } of textsWords[language].terms.sections) expect(html).toContain(`<h2>${title}</h2>`)
  })

  test("the accessibility statement says where to write", async () => {
    const { html } = await site.openBrowser().get(pages.accessibility)
    expect(html).toContain('href="mailto:contact@example.org"')
  })
})
