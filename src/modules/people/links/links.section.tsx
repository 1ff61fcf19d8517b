import type { ProfileSection } from "../profile/profile-section.js"
import { linksAnswer } from "./links.api.js"
import { findablesOfLinks, gapsOfLinks, type PortfolioLink } from "./links.js"
import { linksPaths } from "./links.paths.js"
import { deleteLinks } from "./links.store.js"
import { ShownLinks } from "./links.view.js"
import { linksWords } from "./links.words.js"
import { readLinks } from "./read-links.js"

export const linksSection: ProfileSection<readonly PortfolioLink[]> = {
  path: linksPaths.list,
  words: linksWords,
  isOptional: true,
  read: readLinks,
  findablesOf: findablesOfLinks,
  gapsOf: gapsOfLinks,
  show: (links) => <ShownLinks links={links} />,
  answer: linksAnswer,
  empty: deleteLinks,
}
