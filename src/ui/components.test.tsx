import type { ComponentChild } from "preact"
import { renderToString } from "preact-render-to-string"
import { Temporal } from "temporal-polyfill"
import { describe, expect, test } from "vitest"
import { maskedParts } from "../platform/small-counts.js"
import type { Language } from "../platform/wording.js"
import { initialsOf } from "./avatar.js"
import { LanguageContext } from "./language.js"
import { Score } from "./matching.js"
import { OtherLanguage } from "./other-language.js"
import { Pagination, pagesShown } from "./pagination.js"
import { PeopleBreakdown, PeopleCount } from "./people-count.js"
import { Progress } from "./progress.js"
import { Steps } from "./steps.js"
import { Table } from "./table.js"
import { Time } from "./time.js"

const shown = (content: ComponentChild, language: Language = "fr") =>
  renderToString(<LanguageContext.Provider value={language}>{content}</LanguageContext.Provider>)

test("a component outside a page is a mistake, said at once", () => {
  expect(() => renderToString(<PeopleCount n={3} />)).toThrow("LanguageContext")
})

describe("pages of a list", () => {
  test.each([
    [1, 1, "1"],
    [1, 3, "1 2 3"],
    [1, 11, "1 2 gap 11"],
    [3, 11, "1 2 3 4 gap 11"],
    [4, 11, "1 2 3 4 5 gap 11"],
    [6, 11, "1 gap 5 6 7 gap 11"],
    [11, 11, "1 gap 10 11"],
  ])("page %i of %i shows %s", (page, pages, expected) => {
    expect(pagesShown(page, pages).join(" ")).toBe(expected)
  })

  test("the current page says so, and the ends offer no way beyond", () => {
    const html = shown(<Pagination label="Offres" page={1} pages={2} addressOf={(page) => `?page=${page}`} />)
    expect(html).toContain('href="?page=1" aria-label="Page 1" aria-current="page"')
    expect(html).toContain("Page suivante")
    expect(html).not.toContain("Page précédente")
  })

  test("a single page needs no pages", () => {
    expect(shown(<Pagination label="Offres" page={1} pages={1} addressOf={String} />)).toBe("")
  })
})

describe("counts of people", () => {
  test("fewer than five are never told exactly, in both languages", () => {
    expect(shown(<PeopleCount n={2} />)).toBe("moins de 5 personnes")
    expect(shown(<PeopleCount n={2} />, "en")).toBe("fewer than 5 people")
    expect(shown(<PeopleCount n={5} />)).toBe("5 personnes")
  })

  test.each([
    ["nothing is hidden when every part is large", [12, 40], ["exact", "exact"]],
    ["a lone small part takes the smallest other with it", [3, 12, 40], ["few", "hidden", "exact"]],
    ["two small parts hide each other", [3, 2, 40], ["few", "few", "exact"]],
    ["two empty parts would be known from the total", [0, 0, 40, 12], ["few", "few", "exact", "hidden"]],
    ["two parts of four would be known too", [4, 4, 12, 40], ["few", "few", "hidden", "exact"]],
    ["a lone small part without other stays vague", [3], ["few"]],
  ])("%s", (_, parts, expected) => {
    expect(maskedParts(parts)).toEqual(expected)
  })

  test("a hidden part shows no figure", () => {
    const html = shown(
      <PeopleBreakdown
        parts={[
          { label: "Est", n: 3 },
          { label: "Centre", n: 12 },
          { label: "Ouest", n: 40 },
        ]}
      />,
    )
    expect(html).not.toContain("12")
    expect(html).toContain("55 personnes")
  })
})

describe("content in the other language", () => {
  test("says its language and that it is not translated", () => {
    expect(shown(<OtherLanguage language="en">Data analyst</OtherLanguage>)).toBe(
      '<span lang="en">Data analyst</span> <span class="tag">Non traduit</span>',
    )
  })

  test("is plain in its own language", () => {
    expect(shown(<OtherLanguage language="en">Data analyst</OtherLanguage>, "en")).toBe("Data analyst")
  })
})

test.each([
  ["Amina Diallo", "AD"],
  ["élodie de la Rivière", "ÉR"],
  ["E\u0301ric", "E\u0301"],
  ["नमिता शर्मा", "नश"],
  ["", ""],
])("the initials of “%s” are “%s”", (name, initials) => {
  expect(initialsOf(name, "fr-CA")).toBe(initials)
})

test("a time carries the exact instant, whatever its words", () => {
  const at = Temporal.Instant.from("2026-11-21T21:00:00Z")
  const now = Temporal.Instant.from("2026-11-22T15:00:00Z")
  const html = shown(<Time at={at} zone="America/Toronto" now={now} />)
  expect(html).toContain('datetime="2026-11-21T21:00:00Z"')
  expect(html).toContain("il y a environ 18 heures")
  expect(html).toContain("21 novembre 2026 à 16\u00a0h (heure de l’Est)")
})

describe("progress", () => {
  test("says counts and an estimate in words", () => {
    const left = Temporal.Duration.from({ seconds: 20 })
    const html = shown(
      <Progress id="p" label="Comparaison" done={64_000} total={100_000} left={left} refreshAddress="#" />,
    )
    expect(html).toContain("64\u00a0000 sur 100\u00a0000, encore environ 20 secondes")
    expect(html).toContain('<progress max="100000" value="64000" aria-labelledby="p">64\u00a0%</progress>')
  })

  test("never says 100% before the end", () => {
    expect(shown(<Progress id="p" label="Import" done={9999} total={10_000} refreshAddress="#" />)).toContain(
      "99\u00a0%",
    )
  })

  test("claims no share while the total is not known", () => {
    const html = shown(<Progress id="p" label="Import" done={12} refreshAddress="#" />)
    expect(html).not.toContain("value=")
    expect(html).toContain("12 jusqu’ici")
  })
})

test("steps say which are done, which is current and how to go back", () => {
  const html = shown(<Steps current={2} steps={[{ label: "Un", href: "/1" }, { label: "Deux" }, { label: "Trois" }]} />)
  expect(html).toMatch(/<li class="done">.*<a href="\/1">1\. Un<\/a>.*étape terminée/)
  expect(html).toContain('<li aria-current="step">2. Deux</li>')
  expect(html).toContain("<li>3. Trois</li>")
})

describe("a table", () => {
  const rows = [{ name: "Amina", n: 3 }]
  const columns = [
    { heading: "Personne", cell: (row: { name: string }) => row.name, rowHeading: true, sort: { href: "?sort=name" } },
    {
      heading: "Attente",
      cell: (row: { n: number }) => row.n,
      align: "right" as const,
      sort: { href: "?sort=-n", direction: "descending" as const },
    },
  ]

  test("names its rows, its columns and the order it is in", () => {
    const html = shown(<Table id="t" caption="Attente" columns={columns} rows={rows} rowKey={(row) => row.name} />)
    expect(html).toContain('role="region" aria-labelledby="t" tabindex="0"')
    expect(html).toContain('<th scope="col" class="r" aria-sort="descending"><a href="?sort=-n">')
    expect(html).toContain('<th scope="row">Amina</th>')
  })

  test("keeps its roles and its labels when its rows become blocks", () => {
    const html = shown(<Table id="t" caption="Attente" columns={columns} rows={rows} rowKey={(row) => row.name} flip />)
    expect(html).toContain('<table role="table"')
    expect(html).toContain('<td role="cell" class="r" data-l="Attente">3</td>')
    expect(html).not.toContain("tabindex")
  })
})

test.each([
  [100, "M15.4 6a", "M16.6 6a"],
  [88, "M15.4 7.2a", "M16.6 4.8a"],
  [35, "M15.4 12a", "M16.6 0a"],
  [0, "M15.4 12a", "M16.6 0a"],
])("the halves of a score of %i stand as drawn, beside the number", (score, left, right) => {
  const html = shown(<Score score={score} />)
  expect(html).toContain(left)
  expect(html).toContain(right)
  expect(html).toContain(`${score} <small>sur 100</small>`)
})
