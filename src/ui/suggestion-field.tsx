import type { HTMLAttributes } from "preact"
import { renderToString } from "preact-render-to-string"
import type { Language } from "../platform/wording.js"
import { RadioGroup } from "./choice-fields.js"
import { type Choice, describedBy, FieldFrame, type FieldProps, isInvalid } from "./field-frame.js"
import { typedText } from "./form-state.js"
import { LanguageContext, useWords } from "./language.js"
import type { Suggestion } from "./suggestion.js"

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "auto-complete": HTMLAttributes & { readonly src: string; readonly for: string }
    }
  }
}

/** For `scripts` of a page that has a suggestion box; the box works without them. */
export const suggestionScripts = ["auto-complete/auto-complete.js", "suggestions.js"] as const

/** Name under which a form sends the code of what was chosen, beside the text of the box. */
export const codeField = (name: string): string => `${name}-code`

/** Sent as code where the form lets a person say that her answer is not in the list. */
export const noneOfThese = "none-of-these"

interface SuggestionFieldProps extends FieldProps {
  /** Address that answers what was typed with a list of suggestions. */
  readonly suggestions: string
  /** The form takes an answer outside the list: the sentence that says so. */
  readonly none?: string | undefined
  /** Above the choices, where they are there before anything was typed. */
  readonly choicesLabel?: string | undefined
}

/**
 * One thing chosen from a long list by typing. Suggestions come with a script; without it, or where the text leads to
 * no single thing, the form comes back with the choices below the box. What is typed is never kept as it is.
 */
export function SuggestionField({ suggestions, none, choicesLabel, ...field }: SuggestionFieldProps) {
  const words = useWords()
  const { form, name } = field
  const choices = form.choices?.[name]
  const code = choices === undefined ? typedText(form, codeField(name)) : ""
  return (
    <>
      <FieldFrame {...field}>
        <auto-complete class="combo" src={suggestions} for={`${name}-suggestions`}>
          <input
            id={name}
            name={name}
            value={typedText(form, name)}
            maxlength={200}
            autocomplete="off"
            aria-describedby={describedBy(field)}
            aria-invalid={isInvalid(field) ? "true" : undefined}
          />
          <input type="hidden" name={codeField(name)} value={code} disabled={code === ""} />
          <ul id={`${name}-suggestions`} aria-label={words.suggestions} hidden />
          <span class="hide" role="status" />
        </auto-complete>
      </FieldFrame>
      {choices !== undefined && (
        <Choices {...field} choices={choices} none={none} label={choicesLabel ?? words.whichSuggestion} />
      )}
    </>
  )
}

interface ChoicesProps extends Pick<FieldProps, "form" | "name"> {
  readonly choices: readonly Suggestion[]
  readonly none: string | undefined
  readonly label: string
}

/** What the typed text could mean, one to tick: the way that asks for no script. */
function Choices({ form, name, choices, none, label }: ChoicesProps) {
  const listed: readonly Choice[] = choices.map(({ code, text, hint, lang }) => ({
    value: code,
    label: lang === undefined ? text : <span lang={lang}>{text}</span>,
    hint,
  }))
  const all = none === undefined ? listed : [...listed, { value: noneOfThese, label: none }]
  return all.length === 0 ? null : <RadioGroup form={form} name={codeField(name)} label={label} choices={all} tight />
}

/** The answer to what is being typed. Its sentences come with it: the script has no words of its own. */
function SuggestionList({ suggestions }: { readonly suggestions: readonly Suggestion[] }) {
  const words = useWords()
  const found = words.suggestionsFound({ n: suggestions.length })
  return (
    <>
      {suggestions.map((suggestion) => (
        <Option key={suggestion.code} {...suggestion} />
      ))}
      {suggestions.length === 0 ? (
        <li role="presentation" data-no-result-found="true" data-said={found}>
          {found}
        </li>
      ) : (
        <li role="presentation" data-said={found} hidden />
      )}
    </>
  )
}

/** Of a list that becomes a listbox: the focus stays in the box, which names the current option. */
function Option({ code, text, hint, lang }: Suggestion) {
  const words = useWords()
  const option = {
    role: "option",
    "data-code": code,
    "data-autocomplete-value": text,
    "data-said": words.suggestionChosen({ text }),
  } as const
  return (
    <li {...option}>
      <div lang={lang}>{text}</div>
      {hint !== undefined && <span>{hint}</span>}
    </li>
  )
}

export const renderSuggestions = (suggestions: readonly Suggestion[], language: Language): string =>
  renderToString(
    <LanguageContext.Provider value={language}>
      <SuggestionList suggestions={suggestions} />
    </LanguageContext.Provider>,
  )
