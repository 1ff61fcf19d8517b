import type { ProfileSection } from "../profile/profile-section.js"
import { readSkills } from "./read-skills.js"
import { skillsAnswer } from "./skills.api.js"
import { findablesOfSkills, gapsOfSkills, type Skill } from "./skills.js"
import { skillsPaths } from "./skills.paths.js"
import { deleteSkills } from "./skills.store.js"
import { ShownSkills } from "./skills.view.js"
import { skillsWords } from "./skills.words.js"

export const skillsSection: ProfileSection<readonly Skill[]> = {
  path: skillsPaths.list,
  words: skillsWords,
  read: readSkills,
  findablesOf: findablesOfSkills,
  gapsOf: gapsOfSkills,
  show: (skills, language) => <ShownSkills language={language} skills={skills} />,
  answer: skillsAnswer,
  empty: deleteSkills,
}
