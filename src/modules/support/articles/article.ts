import type { Temporal } from "temporal-polyfill"
import { foldName } from "../../../engine/text/fold.js"
import type { Language } from "../../../platform/wording.js"

export const articleStatuses = ["draft", "published"] as const
export type ArticleStatus = (typeof articleStatuses)[number]

/** In the order of the help centre's page. */
export const helpCategories = [
  "getting-started",
  "account",
  "sign-in",
  "security",
  "organisation",
  "notices",
  "privacy",
  "access",
  "problems",
  "platform",
] as const
export type HelpCategory = (typeof helpCategories)[number]

/** Tasks beside which questions can be shown; a page names its task in its route. */
export const helpContexts = [
  "accounts.create-account",
  "accounts.confirmation",
  "accounts.sign-in",
  "accounts.password",
  "accounts.security",
  "accounts.account",
  "accounts.data",
  "organisations.memberships",
  "notices.settings",
  "people.profile",
  "support.message",
] as const
export type HelpContext = (typeof helpContexts)[number]

export interface ArticleText {
  readonly question: string
  /** Plain text with the Markdown subset. */
  readonly answer: string
}

export type ArticleTexts = Readonly<Record<Language, ArticleText | undefined>>

/** What staff write, kept as one version. */
export interface ArticleContent {
  readonly category: HelpCategory
  readonly contexts: readonly HelpContext[]
  readonly texts: ArticleTexts
  /** Other words under which people look for it, in both languages. */
  readonly searchWords: string
}

/** When each text last changed or was found right again. */
export type CurrentDates = Readonly<Record<Language, Temporal.Instant | undefined>>

export interface Article extends ArticleContent {
  readonly id: string
  readonly code: string | null
  readonly status: ArticleStatus
  readonly version: number
  readonly slugs: Readonly<Record<Language, string>>
  readonly position: number
  readonly firstPublishedAt: Temporal.Instant | null
  readonly currentAt: CurrentDates
}

export const bothLanguages = ["en", "fr"] as const satisfies readonly Language[]

const other = (language: Language): Language => (language === "en" ? "fr" : "en")

/** The text that a reader of this language is shown: the other language's where hers is missing. */
export function shownText(texts: ArticleTexts, language: Language): ArticleText & { readonly language: Language } {
  const own = texts[language]
  if (own) return { ...own, language }
  const instead = texts[other(language)]
  if (!instead) throw new Error("a help article has no text in either language")
  return { ...instead, language: other(language) }
}

/** The language whose text is older than the other's: readers and editors are told. */
export function staleLanguage({ currentAt: { en, fr } }: { readonly currentAt: CurrentDates }): Language | undefined {
  if (!en || !fr || en.epochMilliseconds === fr.epochMilliseconds) return undefined
  return en.epochMilliseconds < fr.epochMilliseconds ? "en" : "fr"
}

export function missingLanguage({ texts }: { readonly texts: ArticleTexts }): Language | undefined {
  return bothLanguages.find((language) => texts[language] === undefined)
}

/** Dates of a new version: a changed text is current now; so is the other one where its editor says it still agrees. */
export function datesAfter(
  before: { readonly texts: ArticleTexts; readonly currentAt: CurrentDates } | undefined,
  after: { readonly texts: ArticleTexts; readonly agree: boolean },
  now: Temporal.Instant,
): CurrentDates {
  const dateOf = (language: Language) => {
    const text = after.texts[language]
    if (!text) return undefined
    const isSame = isSameText(text, before?.texts[language])
    return isSame && !after.agree ? before?.currentAt[language] : now
  }
  return { en: dateOf("en"), fr: dateOf("fr") }
}

function isSameText(one: ArticleText | undefined, two: ArticleText | undefined): boolean {
  return one?.question === two?.question && one?.answer === two?.answer
}

export const contentParts = ["category", "contexts", "searchWords", "textEn", "textFr"] as const
export type ContentPart = (typeof contentParts)[number]

/** What differs between two versions. */
export function changedParts(before: ArticleContent | undefined, after: ArticleContent): readonly ContentPart[] {
  const isChanged: Readonly<Record<ContentPart, boolean>> = {
    category: before?.category !== after.category,
    contexts: before?.contexts.join() !== after.contexts.join(),
    searchWords: (before?.searchWords ?? "") !== after.searchWords,
    textEn: !isSameText(before?.texts.en, after.texts.en),
    textFr: !isSameText(before?.texts.fr, after.texts.fr),
  }
  return contentParts.filter((part) => isChanged[part])
}

const slugLength = 80

/** The question as it stands in an address, cut between two words. */
export function slugOf(texts: ArticleTexts, language: Language): string {
  const whole = foldName(shownText(texts, language).question)
  const cut = whole.length <= slugLength ? whole : whole.slice(0, whole.lastIndexOf("-", slugLength))
  return cut === "" ? "question" : cut
}
