import type { Reading } from "../platform/context.js"
import { type FieldProblem, Refusal } from "../platform/refusal.js"
import type { Language } from "../platform/wording.js"
import type { Suggestion } from "../ui/suggestion.js"
import { codeField, noneOfThese, renderSuggestions } from "../ui/suggestion-field.js"
import type { FileAnswer, PageRequest } from "./page.js"

/** A list from which a person chooses one thing by typing; the module that owns the list gives these two answers. */
export interface ChoiceList {
  /** What the text may mean, best first; what bears exactly this name before all else. */
  suggest(reading: Reading, query: SuggestionQuery): Promise<readonly Suggestion[]>
  /** Codes of everything that bears exactly this name in either language, but for case, accents and spaces. */
  resolve(reading: Reading, typed: string): Promise<readonly string[]>
}

export interface SuggestionQuery {
  readonly typed: string
  readonly language: Language
  readonly limit: number
}

const suggestionsShown = 8

/** What a suggestion box asks while a person types: `?q=`. */
export async function answerSuggestions(
  { reading, query, language }: PageRequest,
  list: ChoiceList,
): Promise<FileAnswer> {
  const typed = (query.q ?? "").trim().slice(0, 200)
  const suggestions = typed === "" ? [] : await list.suggest(reading, { typed, language, limit: suggestionsShown })
  // A part of a page, never a page: a browser that opens its address shows nothing.
  return {
    kind: "file",
    mediaType: "text/fragment+html; charset=utf-8",
    bytes: renderSuggestions(suggestions, language),
  }
}

/** The form comes back, below each of these fields what its text could mean. */
export class UnclearChoice extends Refusal {
  readonly choices: Readonly<Record<string, readonly Suggestion[]>>

  constructor(problems: readonly FieldProblem[], choices: Readonly<Record<string, readonly Suggestion[]>>) {
    super("invalid", "fields-to-correct", { n: problems.length }, problems)
    this.choices = choices
  }
}

export interface ChoiceField {
  readonly list: ChoiceList
  /** The person may say that her answer is not in the list: `noneOfThese` is then what she chose. */
  readonly orNone?: true
  /** Code of the refusal where the text leads to several things, if the form has a plainer sentence for it. */
  readonly unclear?: string
}

/**
 * Codes that the suggestion boxes of a posted form stand for, undefined for an empty one: for `prepare` of
 * `answerForm`. A code counts while the text beside it leads to it; a text that leads to one thing alone needs none.
 */
export async function readChoices<Name extends string>(
  request: Pick<PageRequest, "form" | "reading" | "language">,
  fields: Readonly<Record<Name, ChoiceField>>,
): Promise<Readonly<Record<Name, string | undefined>>> {
  const read = await Promise.all(
    Object.entries<ChoiceField>(fields).map(async ([name, field]) => ({
      name,
      ...(await readChoice(request, name, field)),
    })),
  )
  const unclear = read.flatMap(({ name, choices }) => (choices === undefined ? [] : [{ name, choices }]))
  if (unclear.length > 0) {
    const problems = unclear.map(({ name, choices }) => ({
      field: name,
      code: problemOf(choices, fields[name as Name]),
    }))
    throw new UnclearChoice(problems, Object.fromEntries(unclear.map(({ name, choices }) => [name, choices])))
  }
  return Object.fromEntries(read.map(({ name, code }) => [name, code])) as Record<Name, string | undefined>
}

function problemOf(choices: readonly Suggestion[], { orNone, unclear }: ChoiceField): string {
  return choices.length > 0 || orNone ? (unclear ?? "choice-unclear") : "choice-unknown"
}

interface ReadChoice {
  readonly code?: string
  readonly choices?: readonly Suggestion[]
}

async function readChoice(
  { form, reading, language }: Pick<PageRequest, "form" | "reading" | "language">,
  name: string,
  { list, orNone }: ChoiceField,
): Promise<ReadChoice> {
  const typed = firstOf(form[name])
  const code = firstOf(form[codeField(name)])
  if (typed === "") return {}
  if (orNone && code === noneOfThese) return { code }
  const named = await list.resolve(reading, typed)
  if (named.includes(code)) return { code }
  const [only] = named
  if (only !== undefined && named.length === 1) return { code: only }
  const choices = await list.suggest(reading, { typed, language, limit: suggestionsShown })
  return choices.some((choice) => choice.code === code) ? { code } : { choices }
}

const firstOf = (value: string | readonly string[] | undefined): string =>
  ([value].flat()[0] ?? "").trim().slice(0, 200)
