import type { ProfileSection } from "../profile/profile-section.js"
import { positionAnswer } from "./position.api.js"
import { findablesOfPosition, gapsOfPosition, type Position } from "./position.js"
import { positionPath } from "./position.paths.js"
import { deletePosition } from "./position.store.js"
import { ShownPosition } from "./position.view.js"
import { positionWords } from "./position.words.js"
import { readPosition } from "./read-position.js"

export const positionSection: ProfileSection<Position> = {
  path: positionPath,
  words: positionWords,
  read: readPosition,
  findablesOf: findablesOfPosition,
  gapsOf: gapsOfPosition,
  show: (position, language) => <ShownPosition language={language} position={position} />,
  answer: positionAnswer,
  empty: deletePosition,
}
