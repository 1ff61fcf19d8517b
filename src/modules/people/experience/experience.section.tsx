import type { ProfileSection } from "../profile/profile-section.js"
import { experienceAnswer } from "./experience.api.js"
import { type Experience, findablesOfExperience, gapsOfExperience } from "./experience.js"
import { experiencePaths } from "./experience.paths.js"
import { deleteExperiences } from "./experience.store.js"
import { ShownExperience } from "./experience.view.js"
import { experienceWords } from "./experience.words.js"
import { readExperience } from "./read-experience.js"

export const experienceSection: ProfileSection<readonly Experience[]> = {
  path: experiencePaths.list,
  words: experienceWords,
  read: readExperience,
  findablesOf: findablesOfExperience,
  gapsOf: gapsOfExperience,
  show: (experiences, language) =>
    experiences.map((experience) => (
      <ShownExperience
        key={`${experience.from} ${experience.title.en} ${experience.title.fr}`}
        language={language}
        experience={experience}
      />
    )),
  answer: experienceAnswer,
  empty: deleteExperiences,
}
