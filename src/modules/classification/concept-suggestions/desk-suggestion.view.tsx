import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { RadioGroup, SelectField } from "../../../ui/choice-fields.js"
import { Panel, Rows } from "../../../ui/containers.js"
import { Facts } from "../../../ui/facts.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import type { Suggestion } from "../../../ui/suggestion.js"
import { SuggestionField } from "../../../ui/suggestion-field.js"
import { TextArea, TextField } from "../../../ui/text-fields.js"
import { Time } from "../../../ui/time.js"
import { type Path, to } from "../../../web/paths.js"
import type { Concept } from "../lists/concept.js"
import { ConceptName } from "../lists/concept-name.view.js"
import { actsFor, declineReasons } from "./concept-suggestion.js"
import { conceptSuggestionsPaths } from "./concept-suggestions.paths.js"
import { conceptSuggestionsWords } from "./concept-suggestions.words.js"
import { type OwnSuggestion, StatusTag } from "./my-suggestions.view.js"

interface DeskSuggestionProps {
  readonly language: Language
  readonly zone: string
  readonly suggestion: OwnSuggestion
  readonly occupation: Concept["titles"] | undefined
  /** What the list has that the words may mean. */
  readonly similar: readonly Suggestion[]
  /** Categories of skills, or kinds of credentials. */
  readonly parents: readonly { readonly value: string; readonly label: string }[]
  readonly listPath: Path<never>
  readonly form: FormState
}

/** One suggestion, what is like it in the list, and the three decisions; never who made it. */
export function DeskSuggestion(props: DeskSuggestionProps) {
  const { language, suggestion } = props
  const isOpen = actsFor(suggestion.status, ["staff"]).size > 0
  return (
    <>
      <p class="row">
        <span>{conceptSuggestionsWords[language].lists[suggestion.list]}</span>
        <StatusTag language={language} status={suggestion.status} />
      </p>
      <h1 lang={suggestion.language}>{suggestion.typed}</h1>
      <div class="split">
        <div class="stack">
          <Known {...props} />
          {isOpen && <Accepting {...props} />}
        </div>
        <aside class="stack">
          <Similar {...props} />
          {isOpen && (
            <>
              <Merging {...props} />
              <Declining {...props} />
            </>
          )}
        </aside>
      </div>
    </>
  )
}

function Known({ language, zone, suggestion, occupation }: DeskSuggestionProps) {
  const { one: words, desk, languages, reasons } = conceptSuggestionsWords[language]
  const { language: of, suggestedAt, decidedAt, titles, reason } = suggestion
  return (
    <Facts
      facts={[
        { term: desk.language, value: languages[of] },
        { term: words.occupation, value: occupation ? <ConceptName titles={occupation} /> : words.noOccupation },
        { term: desk.since, value: <Time at={suggestedAt} zone={zone} /> },
        ...(decidedAt ? [{ term: desk.decided, value: <Time at={decidedAt} zone={zone} /> }] : []),
        ...(titles ? [{ term: words.became, value: <ConceptName titles={titles} /> }] : []),
        ...(reason ? [{ term: words.reason, value: reasons[reason] }] : []),
      ]}
    />
  )
}

function Similar({ language, similar }: DeskSuggestionProps) {
  const words = conceptSuggestionsWords[language].one
  return (
    <Panel id="similar-title" title={words.similar} outlined>
      {similar.length === 0 ? (
        <p>{words.noneSimilar}</p>
      ) : (
        <Rows
          small
          rows={similar.map(({ code, text, hint, lang }) => ({
            key: code,
            content: (
              <>
                <span lang={lang}>{text}</span>
                {hint !== undefined && <span class="muted"> {hint}</span>}
              </>
            ),
          }))}
        />
      )}
    </Panel>
  )
}

function Accepting({ language, suggestion: { id, list }, parents, form }: DeskSuggestionProps) {
  const words = conceptSuggestionsWords[language].one
  const title = { form, maxlength: 120, width: "l" } as const
  const synonyms = { form, hint: words.synonymsHint, rows: 3, optional: true } as const
  return (
    <Panel id="accept-title" title={words.accept}>
      <p>{words.acceptText}</p>
      <Form action={to(conceptSuggestionsPaths.acceptance, language, { id })}>
        <TextField {...title} name="titleEn" label={words.titleEn} lang="en" />
        <TextField {...title} name="titleFr" label={words.titleFr} lang="fr" />
        <SelectField
          form={form}
          name="parent"
          label={list === "skill" ? words.category : words.kind}
          options={parents}
          withEmpty
        />
        <TextArea {...synonyms} name="synonymsEn" label={words.synonymsEn} lang="en" />
        <TextArea {...synonyms} name="synonymsFr" label={words.synonymsFr} lang="fr" />
        <div class="actions">
          <Button>{words.acceptSubmit}</Button>
        </div>
      </Form>
    </Panel>
  )
}

function Merging({ language, suggestion: { id, language: of }, listPath, form }: DeskSuggestionProps) {
  const words = conceptSuggestionsWords[language].one
  return (
    <Panel id="merge-title" title={words.merge} outlined>
      <p>{words.mergeText}</p>
      <Form action={to(conceptSuggestionsPaths.merge, language, { id })}>
        <SuggestionField
          form={form}
          name="concept"
          label={words.concept}
          hint={words.conceptHint}
          suggestions={to(listPath, language)}
        />
        <TextField
          form={form}
          name="word"
          label={words.word}
          hint={words.wordHint}
          lang={of}
          maxlength={120}
          optional
        />
        <div class="actions">
          <Button variant="second">{words.mergeSubmit}</Button>
        </div>
      </Form>
    </Panel>
  )
}

function Declining({ language, suggestion: { id }, form }: DeskSuggestionProps) {
  const { one: words, reasons } = conceptSuggestionsWords[language]
  return (
    <Panel id="decline-title" title={words.decline} outlined>
      <p>{words.declineText}</p>
      <Form action={to(conceptSuggestionsPaths.refusal, language, { id })}>
        <RadioGroup
          form={form}
          name="reason"
          label={words.why}
          choices={declineReasons.map((value) => ({ value, label: reasons[value] }))}
          tight
        />
        <div class="actions">
          <Button variant="second">{words.declineSubmit}</Button>
        </div>
      </Form>
    </Panel>
  )
}
