import type { Language } from "../../../platform/wording.js"
import { Panel } from "../../../ui/containers.js"
import { Facts } from "../../../ui/facts.js"
import { otherLanguage } from "../../../ui/language.js"
import { PairText } from "../../../ui/pair-text.js"
import { Table } from "../../../ui/table.js"
import { to } from "../../../web/paths.js"
import { classificationPaths } from "../classification.paths.js"
import { SuggestConceptLink } from "../concept-suggestions/suggest-concept-link.view.js"
import type { Concept } from "../lists/concept.js"
import { ConceptLinks } from "../lists/concept-links.view.js"
import { ConceptName } from "../lists/concept-name.view.js"
import { listsWords } from "../lists/lists.words.js"
import { type OccupationLevel, teerOf } from "./occupation.js"
import { occupationsWords } from "./occupations.words.js"
import type { OccupationPage, WeightedConcept } from "./read-occupation.js"

interface Shown {
  readonly language: Language
}

/** A group at any of the five levels; a unit group shows its job titles, its skills and what is near it. */
export function Occupation({ language, page }: Shown & { readonly page: OccupationPage }) {
  const words = occupationsWords[language]
  const { occupation, below } = page
  const { titleEn, titleFr, definitionEn, definitionFr } = occupation
  const level = occupation.level as OccupationLevel
  return (
    <>
      <h1>
        <PairText en={titleEn} fr={titleFr} />
      </h1>
      <InShort language={language} occupation={occupation} />
      {(definitionEn ?? definitionFr) !== null && (
        <section class="section" aria-labelledby="definition">
          <h2 id="definition">{words.one.definition}</h2>
          <p>
            <PairText en={definitionEn} fr={definitionFr} />
          </p>
        </section>
      )}
      {below.length > 0 && (
        <section class="section" aria-labelledby="below">
          <h2 id="below">{words.below[level]}</h2>
          <Links language={language} concepts={below} />
        </section>
      )}
      {level === 5 && <UnitGroup language={language} page={page} />}
    </>
  )
}

function InShort({ language, occupation }: Shown & Pick<OccupationPage, "occupation">) {
  const words = occupationsWords[language]
  const other = otherLanguage(language)
  const otherName = { en: occupation.titleEn, fr: occupation.titleFr }[other]
  const teer = teerOf(occupation.code) as keyof typeof words.teers | undefined
  return (
    <Facts
      facts={[
        { term: words.one.code, value: occupation.code },
        { term: words.one.level, value: words.levels[occupation.level as OccupationLevel] },
        ...(teer === undefined ? [] : [{ term: words.one.teer, value: words.teers[teer] }]),
        ...(otherName === null ? [] : [{ term: words.one.otherName, value: <span lang={other}>{otherName}</span> }]),
      ]}
    />
  )
}

function Links({ language, concepts }: Shown & { readonly concepts: readonly Concept[] }) {
  return <ConceptLinks concepts={concepts} addressOf={(noc) => to(classificationPaths.occupation, language, { noc })} />
}

function UnitGroup({ language, page }: Shown & { readonly page: OccupationPage }) {
  const words = occupationsWords[language].one
  const { siblings, near, skills, jobTitles } = page
  return (
    <>
      <JobTitles language={language} jobTitles={jobTitles} />
      <section class="section" aria-labelledby="skills">
        <h2 id="skills">{words.skills}</h2>
        {skills.length === 0 ? <p>{words.noSkills}</p> : <Skills language={language} skills={skills} />}
        <SuggestConceptLink language={language} list="skill" occupation={page.occupation.code} />
      </section>
      {siblings.length + near.length > 0 && (
        <div class="section">
          <Panel id="near" title={words.near} outlined>
            {near.length > 0 && <h3>{words.bySkills}</h3>}
            {near.length > 0 && <Links language={language} concepts={near} />}
            {siblings.length > 0 && <h3>{words.sameGroup}</h3>}
            {siblings.length > 0 && <Links language={language} concepts={siblings} />}
          </Panel>
        </div>
      )}
    </>
  )
}

const titlesShown = 12

function JobTitles({ language, jobTitles }: Shown & Pick<OccupationPage, "jobTitles">) {
  const words = occupationsWords[language].one
  const other = otherLanguage(language)
  const own = jobTitles[language].map(({ title }) => title)
  const others = jobTitles[other].map(({ title }) => title)
  if (own.length + others.length === 0) return null
  return (
    <section class="section" aria-labelledby="job-titles">
      <h2 id="job-titles">{words.jobTitles}</h2>
      <Titles titles={own.slice(0, titlesShown)} />
      {own.length > titlesShown && (
        <details>
          <summary>{words.moreTitles({ n: own.length - titlesShown })}</summary>
          <Titles titles={own.slice(titlesShown)} />
        </details>
      )}
      {others.length > 0 && (
        <details>
          <summary>{words.otherTitles({ n: others.length })}</summary>
          <div lang={other}>
            <Titles titles={others} />
          </div>
        </details>
      )}
    </section>
  )
}

function Titles({ titles }: { readonly titles: readonly string[] }) {
  return (
    <ul>
      {titles.map((title) => (
        <li key={title}>{title}</li>
      ))}
    </ul>
  )
}

function Skills({ language, skills }: Shown & { readonly skills: readonly WeightedConcept[] }) {
  const words = occupationsWords[language].one
  return (
    <Table
      id="skill-weights"
      caption={words.skillsCaption}
      rows={skills}
      rowKey={({ concept, publisher }) => `${concept.code} ${publisher}`}
      columns={[
        {
          heading: words.skill,
          rowHeading: true,
          cell: ({ concept }) => (
            <a href={to(classificationPaths.skill, language, { code: concept.code })}>
              <ConceptName titles={concept.titles} />
            </a>
          ),
        },
        {
          heading: words.weight,
          cell: ({ weight }) => (
            <>
              <meter min={0} max={1000} value={weight} aria-label={words.weightOutOf({ weight })} />
              <span class="small muted">{words.weightOutOf({ weight })}</span>
            </>
          ),
        },
        { heading: words.source, cell: ({ publisher }) => publisher && listsWords[language].publishers[publisher] },
      ]}
    />
  )
}
