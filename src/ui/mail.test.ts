import { describe, expect, test } from "vitest"
import { renderMail } from "./mail.js"
import type { MailContent } from "./mail-content.js"

const french: MailContent = {
  language: "fr",
  siteName: "Jumelage",
  subject: "Votre code de confirmation\u00a0: 482913",
  heading: "Votre code de confirmation",
  blocks: [
    {
      kind: "paragraph",
      text: "Entrez ce code pour créer votre compte. Il est valable jusqu’à 14\u00a0h\u00a030 (heure de l’Est). Si vous n’avez rien demandé, ne faites rien.",
    },
    { kind: "code", code: "482913" },
    { kind: "link", label: "Confirmer mon adresse", href: "https://jumelage.example.org/fr/confirmation/a?b=1&c=2" },
    { kind: "facts", facts: [{ term: "Compte", value: `Zoé <b>"Exemple"</b>` }] },
    {
      kind: "entry",
      title: { label: "Une place vous est offerte", href: "https://jumelage.example.org/fr/avis/1" },
      lines: ["Répondez au plus tard le 1er décembre 2026."],
      reason: "Parce que vous avez posé votre candidature.",
    },
  ],
  reason: "Cette adresse a été entrée sur Jumelage.",
  links: [{ label: "Régler mes avis", href: "https://jumelage.example.org/fr/compte/avis" }],
  sender: "Réseau public de démonstration",
}

const english: MailContent = { ...french, language: "en", heading: "Your confirmation code" }

describe("a message", () => {
  const { html, text } = renderMail(french)

  test("says the same things in HTML and in text", () => {
    for (const said of [
      "Jumelage",
      "Votre code de confirmation",
      "482913",
      "Confirmer mon adresse",
      "Une place vous est offerte",
      "Parce que vous avez posé votre candidature.",
      "Régler mes avis",
      "Réseau public de démonstration",
    ]) {
      expect(html).toContain(said)
      expect(text).toContain(said)
    }
  })

  test("puts each link alone on its line in the text", () => {
    expect(text.split("\n")).toEqual(
      expect.arrayContaining([
        "Confirmer mon adresse\u00a0:",
        "https://jumelage.example.org/fr/confirmation/a?b=1&c=2",
        "https://jumelage.example.org/fr/compte/avis",
      ]),
    )
  })

  test("keeps the lines of the text short without cutting an hour", () => {
    expect(text).toContain("14\u00a0h\u00a030")
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(72)
  })

  test("shows what people wrote as text", () => {
    expect(html).toContain("Zoé &lt;b>&quot;Exemple&quot;&lt;/b>")
    expect(text).toContain(`Compte\u00a0: Zoé <b>"Exemple"</b>`)
  })

  test("needs no picture, table, font nor script, and its rules survive the page", () => {
    expect(html).not.toMatch(/<(?:img|table|script|link)|url\(/)
    const [, rules = ""] = /<style>([^<]*)<\/style>/.exec(html) ?? []
    expect(rules).toContain("prefers-color-scheme: dark")
    expect(rules).not.toMatch(/&|>|"/)
  })

  test("speaks one language when it is known", () => {
    expect(html).not.toContain('lang="en"')
  })
})

test("a message to an unknown reader says it twice, and that it does", () => {
  const { html, text } = renderMail(french, english)
  expect(html).toContain('<html lang="fr">')
  expect(html).toContain('<div class="mail" lang="en">')
  expect(text.startsWith("The English text follows the French.")).toBe(true)
  expect(text.indexOf("Your confirmation code")).toBeGreaterThan(text.indexOf("Votre code"))
})
