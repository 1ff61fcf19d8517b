import type { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { RadioGroup } from "../../../ui/choice-fields.js"
import { Empty } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import { type FormState, typedText } from "../../../ui/form-state.js"
import { Notice } from "../../../ui/notice.js"
import { Table } from "../../../ui/table.js"
import { Tag } from "../../../ui/tag.js"
import { TextField } from "../../../ui/text-fields.js"
import { Time } from "../../../ui/time.js"
import { type Path, to } from "../../../web/paths.js"
import { type Concept, nameIn } from "../lists/concept.js"
import { ConceptName } from "../lists/concept-name.view.js"
import { actsFor, type ConceptSuggestionStatus, type SuggestedList, suggestedLists } from "./concept-suggestion.js"
import type { ConceptSuggestion } from "./concept-suggestion.store.js"
import { conceptSuggestionsPaths } from "./concept-suggestions.paths.js"
import { conceptSuggestionsWords } from "./concept-suggestions.words.js"

/** Pages of the profile where what the list has is chosen. */
export type ProfilePages = Readonly<Record<SuggestedList, Path<never>>>

/** A suggestion, and what it is called in the list. */
export interface OwnSuggestion extends ConceptSuggestion {
  readonly titles: Concept["titles"] | undefined
}

interface MySuggestionsProps {
  readonly language: Language
  readonly zone: string
  readonly now: Temporal.Instant
  readonly form: FormState
  readonly profilePages: ProfilePages
  readonly suggestions: readonly OwnSuggestion[]
  readonly occupation: Concept["titles"] | undefined
  /** What the list has under the words that she typed. */
  readonly known: { readonly list: SuggestedList; readonly titles: Concept["titles"] } | undefined
}

export function MySuggestions(props: MySuggestionsProps) {
  const { language, suggestions } = props
  const words = conceptSuggestionsWords[language].mine
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Suggesting {...props} />
      <section class="section" aria-labelledby="sent">
        <h2 id="sent">{words.sent}</h2>
        {suggestions.length === 0 ? (
          <Empty level={3} title={words.none}>
            <p>{words.noneText}</p>
          </Empty>
        ) : (
          <Sent {...props} />
        )}
      </section>
    </>
  )
}

function Suggesting({ language, form, known, occupation, profilePages }: MySuggestionsProps) {
  const { mine: words, lists, languages } = conceptSuggestionsWords[language]
  return (
    <section class="section" aria-labelledby="suggest">
      <h2 id="suggest">{words.suggestEither}</h2>
      {known && (
        <Notice title={words.known} level={3}>
          <p>
            <ConceptName titles={known.titles} /> <a href={to(profilePages[known.list], language)}>{words.add}</a>
          </p>
        </Notice>
      )}
      <Form action={to(conceptSuggestionsPaths.mine, language)}>
        <RadioGroup
          form={form}
          name="list"
          label={words.list}
          choices={suggestedLists.map((value) => ({ value, label: lists[value] }))}
        />
        <TextField form={form} name="typed" label={words.typed} hint={words.typedHint} maxlength={120} width="l" />
        <RadioGroup
          form={form}
          name="language"
          label={words.language}
          choices={(["fr", "en"] as const).map((value) => ({ value, label: languages[value] }))}
        />
        <ForOccupation language={language} form={form} occupation={occupation} />
        <div class="actions">
          <Button>{words.submit}</Button>
        </div>
      </Form>
    </section>
  )
}

function ForOccupation({ language, form, occupation }: Pick<MySuggestionsProps, "language" | "form" | "occupation">) {
  if (!occupation) return null
  return (
    <>
      <input type="hidden" name="occupation" value={typedText(form, "occupation")} />
      <p>{conceptSuggestionsWords[language].mine.forOccupation({ occupation: nameIn(language, occupation).text })}</p>
    </>
  )
}

function Sent({ language, zone, now, suggestions, profilePages }: MySuggestionsProps) {
  const { mine: words, lists } = conceptSuggestionsWords[language]
  return (
    <Table
      id="suggestions"
      caption={words.caption({ n: suggestions.length })}
      rows={suggestions}
      rowKey={({ id }) => id}
      flip
      columns={[
        {
          heading: words.typed,
          rowHeading: true,
          cell: ({ typed, language: of }) => <span lang={of}>{typed}</span>,
        },
        { heading: words.kind, cell: ({ list }) => lists[list] },
        { heading: words.date, cell: ({ suggestedAt }) => <Time at={suggestedAt} zone={zone} now={now} /> },
        { heading: words.state, cell: (suggestion) => <Outcome language={language} suggestion={suggestion} /> },
        {
          heading: words.act,
          headingHidden: true,
          cell: (suggestion) => <Act language={language} suggestion={suggestion} profilePages={profilePages} />,
        },
      ]}
    />
  )
}

const tones = { waiting: "info", accepted: "ok", merged: "ok", declined: undefined, withdrawn: undefined } as const

interface StatusTagProps {
  readonly language: Language
  readonly status: ConceptSuggestionStatus
}

export function StatusTag({ language, status }: StatusTagProps) {
  return <Tag tone={tones[status]}>{conceptSuggestionsWords[language].statuses[status]}</Tag>
}

interface OneProps {
  readonly language: Language
  readonly suggestion: OwnSuggestion
}

function Outcome({ language, suggestion: { status, reason, titles } }: OneProps) {
  const words = conceptSuggestionsWords[language]
  return (
    <>
      <StatusTag language={language} status={status} />
      {reason !== null && <p>{words.reasons[reason]}</p>}
      {titles && (
        <p>
          <ConceptName titles={titles} />
        </p>
      )}
    </>
  )
}

function Act({ language, suggestion, profilePages }: OneProps & Pick<MySuggestionsProps, "profilePages">) {
  const words = conceptSuggestionsWords[language].mine
  const { id, status, list, typed: name, concept } = suggestion
  const ofWhich = <span class="hide">{words.ofWhich({ name })}</span>
  if (concept !== null) {
    return (
      <a href={to(profilePages[list], language)}>
        {words.add}
        {ofWhich}
      </a>
    )
  }
  if (!actsFor(status, ["author"]).has("withdraw")) return null
  return (
    <Form action={to(conceptSuggestionsPaths.withdrawal, language, { id })}>
      <Button variant="quiet" size="tight">
        {words.withdraw}
        {ofWhich}
      </Button>
    </Form>
  )
}
