import type { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"

/** One opportunity, in a language in which it is written. */
export interface FeedEntry {
  readonly id: string
  readonly address: string
  readonly title: string
  readonly language: Language
  readonly summary: string
  readonly category: string
  readonly publishedAt: Temporal.Instant
  readonly changedAt: Temporal.Instant
}

export interface AtomFeed {
  readonly id: string
  readonly title: string
  readonly language: Language
  /** Of the feed itself, and of the page that shows the same. */
  readonly selfAddress: string
  readonly pageAddress: string
  /** Where there is no entry. */
  readonly readAt: Temporal.Instant
  readonly entries: readonly FeedEntry[]
}

/** RFC 4287. */
export function writeAtomFeed(feed: AtomFeed): string {
  const updated =
    feed.entries
      .map(({ changedAt }) => changedAt.toString())
      .toSorted()
      .at(-1) ?? feed.readAt.toString()
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    `<id>${xml(feed.id)}</id>`,
    `<title>${xml(feed.title)}</title>`,
    `<updated>${updated}</updated>`,
    `<author><name>${xml(feed.title)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(feed.selfAddress)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${feed.language}" href="${xml(feed.pageAddress)}"/>`,
    ...feed.entries.map(writeEntry),
    "</feed>",
    "",
  ].join("\n")
}

const writeEntry = (entry: FeedEntry): string =>
  [
    `<entry xml:lang="${entry.language}">`,
    `<id>${xml(entry.id)}</id>`,
    `<title>${xml(entry.title)}</title>`,
    `<link rel="alternate" type="text/html" href="${xml(entry.address)}"/>`,
    `<category term="${xml(entry.category)}"/>`,
    `<published>${entry.publishedAt}</published>`,
    `<updated>${entry.changedAt}</updated>`,
    `<summary>${xml(entry.summary)}</summary>`,
    "</entry>",
  ].join("\n")

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

/** Characters that XML 1.0 has no way to write are left out. */
const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
