import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Empty, Rows } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import type { Suggestion } from "../../../ui/suggestion.js"
import { SuggestionField } from "../../../ui/suggestion-field.js"
import { to } from "../../../web/paths.js"
import { classificationPaths } from "../classification.paths.js"
import type { Concept } from "../lists/concept.js"
import { ConceptLinks } from "../lists/concept-links.view.js"
import { occupationsWords } from "./occupations.words.js"

interface OccupationListProps {
  readonly language: Language
  readonly categories: readonly Concept[]
  readonly search: { readonly query: string; readonly found: readonly Suggestion[] } | undefined
}

export function OccupationList({ language, categories, search }: OccupationListProps) {
  const words = occupationsWords[language]
  return (
    <>
      <h1>{words.list.title}</h1>
      <p class="lead">{words.list.lead}</p>
      <search>
        <Form action={to(classificationPaths.occupations, language)} method="get">
          <SuggestionField
            form={{ values: { q: search?.query }, errors: {} }}
            name="q"
            label={words.list.search}
            hint={words.list.searchHint}
            suggestions={to(classificationPaths.occupationSuggestions, language)}
          />
          <Button>{words.list.submit}</Button>
        </Form>
      </search>
      {search && <Results language={language} {...search} />}
      <section class="section" aria-labelledby="categories">
        <h2 id="categories">{words.list.categories}</h2>
        <ConceptLinks
          concepts={categories}
          addressOf={(noc) => to(classificationPaths.occupation, language, { noc })}
        />
      </section>
      <p class="section small">
        <a href={to(classificationPaths.editions, language)}>{words.edition}</a>
      </p>
    </>
  )
}

interface ResultsProps extends NonNullable<OccupationListProps["search"]> {
  readonly language: Language
}

function Results({ language, query, found }: ResultsProps) {
  const words = occupationsWords[language]
  if (found.length === 0) {
    return (
      <div class="section">
        <Empty title={words.results.nothing({ query })}>
          <p>{words.results.nothingText}</p>
        </Empty>
      </div>
    )
  }
  return (
    <section class="section" aria-labelledby="found">
      <h2 id="found">{words.results.found({ n: found.length, query })}</h2>
      <Rows rows={found.map((each) => ({ key: each.code, content: <Result language={language} {...each} /> }))} />
    </section>
  )
}

/** A job title leads to its unit group, under the group's own name. */
function Result({ language, code, text, hint, lang }: Suggestion & { readonly language: Language }) {
  const words = occupationsWords[language]
  return (
    <>
      <a
        href={to(classificationPaths.occupation, language, { noc: code })}
        lang={hint === undefined ? lang : undefined}
      >
        {hint ?? text}
      </a>
      <p class="small muted">
        {words.code({ code })}
        {hint !== undefined && ` · ${words.results.known({ title: text })}`}
      </p>
    </>
  )
}
