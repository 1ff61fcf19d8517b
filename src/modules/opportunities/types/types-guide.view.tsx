import type { Language } from "../../../platform/wording.js"
import { Facts } from "../../../ui/facts.js"
import { Markdown } from "../../../ui/markdown.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { MarketplaceTabs } from "../home/marketplace-tabs.view.js"
import { families, sidesOf } from "./opportunity-type.js"
import type { OpportunityType } from "./type.store.js"
import { sideLabel, typeDefinition, typeGuidance, typeLabel, typeTemplate } from "./type-label.js"
import { typesWords } from "./types.words.js"

interface TypesGuideProps {
  readonly language: Language
  readonly types: readonly OpportunityType[]
}

/** What each kind is and what helps its author; the form opens it at the kind that is being written. */
export function TypesGuide({ language, types }: TypesGuideProps) {
  const words = typesWords[language]
  return (
    <>
      <h1>{words.guide.title}</h1>
      <MarketplaceTabs language={language} />
      <p class="lead">{words.guide.lead}</p>
      {families.map((family) => {
        const listed = types.filter((type) => type.family === family)
        return listed.length === 0 ? null : (
          <section key={family} class="section" aria-labelledby={family}>
            <h2 id={family}>{words.families[family]}</h2>
            {listed.map((type) => (
              <TypeEntry key={type.code} language={language} type={type} />
            ))}
          </section>
        )
      })}
      <p>
        <a href={to(marketplacePaths.optIns, language)}>{words.guide.optIn}</a>
      </p>
    </>
  )
}

function TypeEntry({ language, type }: { readonly language: Language; readonly type: OpportunityType }) {
  const words = typesWords[language]
  const guidance = typeGuidance(type, language)
  const template = typeTemplate(type, language)
  const called = sidesOf(type).map((side) => sideLabel(type, side, language) ?? words.sides.both)
  return (
    <article class="card" aria-labelledby={type.code}>
      <h3 id={type.code}>{typeLabel(type, language)}</h3>
      <p>{typeDefinition(type, language)}</p>
      <Facts
        facts={[
          { term: words.guide.people, value: called.join(" · ") },
          { term: words.guide.audience, value: words.audiences[type.audience] },
        ]}
      />
      {guidance !== undefined && (
        <>
          <h4>{words.guide.advice}</h4>
          <Markdown source={guidance} level={4} />
        </>
      )}
      {template !== undefined && (
        <details>
          <summary>{words.guide.template}</summary>
          <Markdown source={template} level={4} />
        </details>
      )}
    </article>
  )
}
