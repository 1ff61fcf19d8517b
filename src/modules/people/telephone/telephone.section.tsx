import type { ProfileSection } from "../profile/profile-section.js"
import { telephoneAnswer } from "./telephone.api.js"
import type { Telephone } from "./telephone.js"
import { telephonePath } from "./telephone.paths.js"
import { deleteTelephone, findTelephone } from "./telephone.store.js"
import { ShownTelephone } from "./telephone.view.js"
import { telephoneWords } from "./telephone.words.js"

export const telephoneSection: ProfileSection<Telephone> = {
  path: telephonePath,
  words: telephoneWords,
  isOptional: true,
  read: findTelephone,
  gapsOf: () => [],
  show: (telephone, language) => <ShownTelephone language={language} telephone={telephone} />,
  answer: telephoneAnswer,
  empty: deleteTelephone,
}
