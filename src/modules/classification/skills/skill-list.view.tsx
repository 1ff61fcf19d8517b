import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Empty, Rows } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import { SideNav } from "../../../ui/navigation.js"
import type { Suggestion } from "../../../ui/suggestion.js"
import { SuggestionField } from "../../../ui/suggestion-field.js"
import { to } from "../../../web/paths.js"
import { classificationPaths } from "../classification.paths.js"
import { SuggestConceptLink } from "../concept-suggestions/suggest-concept-link.view.js"
import { type Concept, nameIn } from "../lists/concept.js"
import { ConceptLinks } from "../lists/concept-links.view.js"
import { ConceptName } from "../lists/concept-name.view.js"
import { skillsWords } from "./skills.words.js"

export interface SkillCategory {
  readonly category: Concept
  readonly skills: readonly Concept[]
}

interface SkillListProps {
  readonly language: Language
  readonly categories: readonly SkillCategory[]
  readonly search: { readonly query: string; readonly found: readonly Suggestion[] } | undefined
  /** A member may suggest what the list does not have. */
  readonly isMember: boolean
}

export function SkillList({ language, categories, search, isMember }: SkillListProps) {
  const words = skillsWords[language]
  return (
    <>
      <h1>{words.list.title}</h1>
      <p class="lead">{words.list.lead}</p>
      <search>
        <Form action={to(classificationPaths.skills, language)} method="get">
          <SuggestionField
            form={{ values: { q: search?.query }, errors: {} }}
            name="q"
            label={words.list.search}
            hint={words.list.searchHint}
            suggestions={to(classificationPaths.skillSuggestions, language)}
          />
          <Button>{words.list.submit}</Button>
        </Form>
      </search>
      {search ? (
        <Results language={language} isMember={isMember} {...search} />
      ) : (
        <Categories language={language} categories={categories} />
      )}
    </>
  )
}

function Categories({ language, categories }: Pick<SkillListProps, "language" | "categories">) {
  const words = skillsWords[language]
  return (
    <div class="split-left section">
      <SideNav
        label={words.list.categories}
        items={categories.map(({ category: { code, titles } }) => ({
          label: nameIn(language, titles).text,
          href: `#${code}`,
        }))}
      />
      <div>
        {categories.map(({ category: { code, titles }, skills }) => (
          <section key={code} class="section" aria-labelledby={code}>
            <h2 id={code}>
              <ConceptName titles={titles} />
            </h2>
            <ConceptLinks
              concepts={skills}
              addressOf={(each) => to(classificationPaths.skill, language, { code: each })}
            />
          </section>
        ))}
      </div>
    </div>
  )
}

interface ResultsProps extends NonNullable<SkillListProps["search"]> {
  readonly language: Language
  readonly isMember: boolean
}

function Results({ language, query, found, isMember }: ResultsProps) {
  const words = skillsWords[language]
  const all = (
    <p>
      <a href={to(classificationPaths.skills, language)}>{words.list.all}</a>
    </p>
  )
  if (found.length === 0) {
    return (
      <div class="section">
        <Empty title={words.results.nothing({ query })}>
          <p>{words.results.nothingText}</p>
          {isMember && <SuggestConceptLink language={language} list="skill" typed={query} />}
          {all}
        </Empty>
      </div>
    )
  }
  return (
    <section class="section" aria-labelledby="found">
      <h2 id="found">{words.results.found({ n: found.length, query })}</h2>
      <Rows
        rows={found.map(({ code, text, hint, lang }) => ({
          key: code,
          content: (
            <>
              <a href={to(classificationPaths.skill, language, { code })} lang={lang}>
                {text}
              </a>
              {hint !== undefined && <p class="small muted">{hint}</p>}
            </>
          ),
        }))}
      />
      {all}
    </section>
  )
}
