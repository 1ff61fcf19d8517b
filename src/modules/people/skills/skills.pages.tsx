import { suggestionScripts } from "../../../ui/suggestion-field.js"
import { readChoices } from "../../../web/choosing.js"
import { choiceLists, nameIn } from "../../classification/index.js"
import { entryRoutes } from "../profile/entry-pages.js"
import { listOwnSkills } from "./read-skills.js"
import { removeSkill, saveSkill } from "./save-skill.js"
import { skillForm } from "./skills.forms.js"
import { mostSkills } from "./skills.js"
import { skillsPaths } from "./skills.paths.js"
import { skillsSection } from "./skills.section.js"
import { SkillFields, skillInWords } from "./skills.view.js"
import { skillsWords } from "./skills.words.js"

export const skillsRoutes = entryRoutes({
  code: "skills",
  section: skillsSection,
  paths: skillsPaths,
  words: skillsWords,
  most: mostSkills,
  scripts: suggestionScripts,
  list: listOwnSkills,
  nameOf: ({ title }, language) => nameIn(language, title).text,
  show: (skill, language) => <p>{skillInWords(skill, language)}</p>,
  valuesOf: ({ level, lastUsed }) => ({ level: level ?? "", lastUsed: lastUsed === null ? "" : String(lastUsed) }),
  fields: ({ language }, form, skill) => <SkillFields language={language} form={form} skill={skill} />,
  schema: () => skillForm,
  prepare: async (request, held) =>
    held === undefined ? (await readChoices(request, { skill: { list: choiceLists.skill } })).skill : undefined,
  save: saveSkill,
  remove: removeSkill,
})
