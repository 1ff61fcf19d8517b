import type { ProfileSection } from "../profile/profile-section.js"
import { findablesOfLanguages } from "./findables-of-languages.js"
import { languagesAnswer } from "./languages.api.js"
import { languagesPath } from "./languages.paths.js"
import { deleteLanguages } from "./languages.store.js"
import { ShownLanguages } from "./languages.view.js"
import { languagesWords } from "./languages.words.js"
import { readLanguages } from "./read-languages.js"
import { gapsOfLanguages, type Languages } from "./spoken.js"

export const languagesSection: ProfileSection<Languages> = {
  path: languagesPath,
  words: languagesWords,
  read: readLanguages,
  findablesOf: findablesOfLanguages,
  gapsOf: gapsOfLanguages,
  show: (languages, language) => <ShownLanguages language={language} languages={languages} />,
  answer: languagesAnswer,
  empty: deleteLanguages,
}
