import type { ProfileSection } from "../profile/profile-section.js"
import { educationAnswer } from "./education.api.js"
import { findablesOfEducation, gapsOfEducation, type Study } from "./education.js"
import { educationPaths } from "./education.paths.js"
import { deleteStudies } from "./education.store.js"
import { ShownStudy } from "./education.view.js"
import { educationWords } from "./education.words.js"
import { readEducation } from "./read-education.js"

export const educationSection: ProfileSection<readonly Study[]> = {
  path: educationPaths.list,
  words: educationWords,
  read: readEducation,
  findablesOf: findablesOfEducation,
  gapsOf: gapsOfEducation,
  show: (studies, language) =>
    studies.map((study) => (
      <ShownStudy key={`${study.level.code} ${study.field?.code} ${study.year}`} language={language} study={study} />
    )),
  answer: educationAnswer,
  empty: deleteStudies,
}
