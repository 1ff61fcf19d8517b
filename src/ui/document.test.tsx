import { describe, expect, test } from "vitest"
import type { Language } from "../platform/wording.js"
import { Document, type DocumentProps, renderDocument } from "./document.js"
import { titleOfUiSheet, UiSheet } from "./sheet.view.js"

const frame: Omit<DocumentProps, "language" | "title" | "children"> = {
  origin: "https://jumelage.example.org",
  addresses: { en: "/en/sign-in", fr: "/fr/connexion" },
  stylesheets: ["/look.css", "/theme.css"],
  icon: "/logo.svg",
  siteName: "Jumelage",
  homeAddress: "/fr",
  signInAddress: "/fr/connexion",
  navigation: [
    { label: "Aide", href: "/fr/aide", current: "page" },
    { label: "Avis", href: "/fr/avis", waiting: 3 },
  ],
  footer: { sections: [{ title: "Jumelage", links: [{ label: "À propos", href: "/fr/a-propos" }] }], end: "Fin." },
}

const page = (language: Language, more: Partial<DocumentProps> = {}) =>
  renderDocument(
    <Document {...frame} language={language} title="Se connecter" {...more}>
      {more.children ?? <h1>Se connecter</h1>}
    </Document>,
  )

describe("the frame of a page", () => {
  test("says its language and its title", () => {
    expect(page("fr")).toContain('<!doctype html><html lang="fr">')
    expect(page("fr")).toContain("<title>Se connecter – Jumelage</title>")
  })

  test("says in the title that answers are to be corrected", () => {
    expect(page("fr", { refused: true })).toContain("<title>Erreur\u00a0: Se connecter – Jumelage</title>")
    expect(page("en", { refused: true })).toContain("<title>Error: Se connecter – Jumelage</title>")
  })

  test("leads to the same page in the other language, in that language's own name", () => {
    expect(page("fr")).toContain('<a href="/en/sign-in" lang="en" hreflang="en">English</a>')
    expect(page("en")).toContain('<a href="/fr/connexion" lang="fr" hreflang="fr">Français</a>')
    expect(page("fr")).toContain('hreflang="en" href="https://jumelage.example.org/en/sign-in"')
  })

  test("lets the keyboard skip to the content", () => {
    expect(page("fr")).toContain('<a class="skip" href="#main">Passer au contenu principal</a>')
    expect(page("fr")).toContain('<main id="main" tabindex="-1">')
  })

  test("says where the reader is and what waits", () => {
    expect(page("fr")).toContain('<a href="/fr/aide" aria-current="page">Aide</a>')
    expect(page("fr")).toContain("3 éléments en attente")
  })

  test("offers to sign in, then shows the person and a way out", () => {
    const signedIn = {
      displayName: `Zoé "<i>" Exemple`,
      accountAddress: "/fr/compte",
      noticesAddress: "/fr/avis",
      unreadNotices: 2,
      signOutAddress: "/fr/deconnexion",
    }
    expect(page("fr")).toContain("Se connecter</a>")
    const html = page("fr", { signedIn })
    expect(html).toContain("Zoé &quot;&lt;i>&quot; Exemple")
    expect(html).toContain("Avis (2)")
    expect(html).toContain('<form method="post" action="/fr/deconnexion">')
  })

  test("holds no inline style nor script, which the content policy would block", () => {
    const html = page("fr", { scripts: ["/passkey.js"], children: <UiSheet /> })
    expect(html).not.toMatch(/ style=|<style|javascript:| on[a-z]+="/)
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/passkey.js">'])
  })
})

describe.each(["en", "fr"] as const)("the sheet of components in %s", (language) => {
  const html = page(language, { title: titleOfUiSheet(language), children: <UiSheet /> })

  test("gives every element an id of its own", () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  test("ties every label, description and title to something that exists", () => {
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const named = [...html.matchAll(/ (?:for|aria-labelledby|aria-describedby)="([^"]+)"/g)]
    const lost = named.flatMap(([, names = ""]) => names.split(" ")).filter((name) => !ids.has(name))
    expect(lost).toEqual([])
  })

  test("has one first heading and skips no level", () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    const main = levels.slice(0, levels.lastIndexOf(2))
    expect(main.filter((level) => level === 1)).toHaveLength(1)
    expect(main.filter((level, index) => index > 0 && level > (main[index - 1] ?? 0) + 1)).toEqual([])
  })
})
