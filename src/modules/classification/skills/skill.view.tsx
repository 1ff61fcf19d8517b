import type { ComponentChildren } from "preact"
import type { Language } from "../../../platform/wording.js"
import { Facts } from "../../../ui/facts.js"
import { otherLanguage, useWording } from "../../../ui/language.js"
import { PairText } from "../../../ui/pair-text.js"
import { to } from "../../../web/paths.js"
import { classificationPaths } from "../classification.paths.js"
import { ConceptLinks } from "../lists/concept-links.view.js"
import { ConceptName } from "../lists/concept-name.view.js"
import type { SkillPage } from "./read-skill.js"
import { skillsWords } from "./skills.words.js"

interface Shown {
  readonly language: Language
}

export function Skill({ language, page }: Shown & { readonly page: SkillPage }) {
  const words = skillsWords[language].one
  const { skill, narrower, near, occupations } = page
  const skillAddress = (code: string) => to(classificationPaths.skill, language, { code })
  const occupationAddress = (noc: string) => to(classificationPaths.occupation, language, { noc })
  return (
    <>
      <h1>
        <PairText en={skill.titleEn} fr={skill.titleFr} />
      </h1>
      <InShort language={language} page={page} />
      {(skill.definitionEn ?? skill.definitionFr) !== null && (
        <Section id="definition" title={words.definition}>
          <p>
            <PairText en={skill.definitionEn} fr={skill.definitionFr} />
          </p>
        </Section>
      )}
      {narrower.length > 0 && (
        <Section id="narrower" title={words.narrower}>
          <ConceptLinks concepts={narrower} addressOf={skillAddress} />
        </Section>
      )}
      {near.length > 0 && (
        <Section id="near" title={words.near}>
          <ConceptLinks concepts={near} addressOf={skillAddress} />
        </Section>
      )}
      <Section id="occupations" title={words.occupations}>
        {occupations.length === 0 ? (
          <p>{words.noOccupations}</p>
        ) : (
          <ConceptLinks concepts={occupations} addressOf={occupationAddress} />
        )}
      </Section>
    </>
  )
}

interface SectionProps {
  readonly id: string
  readonly title: string
  readonly children: ComponentChildren
}

function Section({ id, title, children }: SectionProps) {
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

function InShort({ language, page: { skill, category, broader } }: Shown & { readonly page: SkillPage }) {
  const words = skillsWords[language].one
  const wording = useWording()
  const other = otherLanguage(language)
  const titles = { en: skill.titleEn, fr: skill.titleFr }
  const synonyms = { en: skill.synonymsEn, fr: skill.synonymsFr }
  const inOther = (text: string) => <span lang={other}>{text}</span>
  const facts = [
    category && { term: words.category, value: <ConceptName titles={category.titles} /> },
    titles[other] !== null && { term: words.otherName, value: inOther(titles[other]) },
    synonyms[language].length > 0 && { term: words.synonyms, value: wording.list(synonyms[language]) },
    synonyms[other].length > 0 && { term: words.otherSynonyms, value: inOther(synonyms[other].join(", ")) },
    broader && {
      term: words.broader,
      value: (
        <a href={to(classificationPaths.skill, language, { code: broader.code })}>
          <ConceptName titles={broader.titles} />
        </a>
      ),
    },
  ]
  return <Facts facts={facts.filter((fact) => fact !== undefined && fact !== false)} />
}
