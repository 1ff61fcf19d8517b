import type { Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { Language } from "../../../platform/wording.js"
import { codeField, suggestionScripts } from "../../../ui/suggestion-field.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { classificationPaths } from "../classification.paths.js"
import { type Concept, nameIn } from "../lists/concept.js"
import { EndedConcept } from "../lists/ended-concept.view.js"
import { findConcepts, listConcepts, listRows } from "../lists/list.store.js"
import { choiceLists } from "../suggestions/choice-lists.js"
import { readSkill } from "./read-skill.js"
import { Skill } from "./skill.view.js"
import { type SkillCategory, SkillList } from "./skill-list.view.js"
import { skillsWords } from "./skills.words.js"

const foundShown = 30

async function showSkills(request: PageRequest): Promise<Answer> {
  const { language, reading, actor, query } = request
  const asked = query.q?.trim().slice(0, 200) ?? ""
  const chosen = query[codeField("q")]
  if (chosen !== undefined && (await findConcepts(reading, "skill", [chosen])).has(chosen)) {
    return redirect(to(classificationPaths.skill, language, { code: chosen }))
  }
  const search = { typed: asked, language, limit: foundShown }
  const found = asked === "" ? undefined : await choiceLists.skill.suggest(reading, search)
  return page({
    title: skillsWords[language].list.title,
    crumbs: [],
    scripts: suggestionScripts,
    body: (
      <SkillList
        language={language}
        categories={found ? [] : await readCategories(reading, language)}
        search={found && { query: asked, found }}
        isMember={actor.kind === "member"}
      />
    ),
  })
}

/** Each category with its skills, in the order of the reader's alphabet. */
async function readCategories(reading: Reading, language: Language): Promise<readonly SkillCategory[]> {
  const byName = new Intl.Collator(`${language}-CA`).compare
  const inOrder = (concepts: readonly Concept[]) =>
    concepts.toSorted((one, other) => byName(nameIn(language, one.titles).text, nameIn(language, other.titles).text))
  const categoryOf = new Map((await listRows(reading, "skill")).map(({ code, category }) => [code, category]))
  const skills = Map.groupBy(inOrder(await listConcepts(reading, "skill")), ({ code }) => categoryOf.get(code))
  return inOrder(await listConcepts(reading, "skill-category")).map((category) => ({
    category,
    skills: skills.get(category.code) ?? [],
  }))
}

async function showSkill({ language, reading, params }: PageRequest<"code">): Promise<Answer> {
  const crumbs = [{ label: skillsWords[language].list.title, href: to(classificationPaths.skills, language) }]
  const read = await readSkill(reading, params.code)
  if (read) {
    const { titleEn: en, titleFr: fr } = read.skill
    return page({
      title: nameIn(language, { en, fr }).text,
      crumbs,
      body: <Skill language={language} page={read} />,
    })
  }
  const concept = (await findConcepts(reading, "skill", [params.code])).get(params.code)
  if (!concept) throw new Refusal("not-found", "page-not-found")
  const { successor: code } = concept
  return page({
    title: nameIn(language, concept.titles).text,
    crumbs,
    body: (
      <EndedConcept
        concept={concept}
        words={skillsWords[language].one}
        successorAddress={code === null ? undefined : to(classificationPaths.skill, language, { code })}
      />
    ),
  })
}

export const skillRoutes = [
  route({ path: classificationPaths.skills, access: "everyone", get: showSkills }),
  route({ path: classificationPaths.skill, access: "everyone", get: showSkill }),
]
