import type { ProfileSection } from "../profile/profile-section.js"
import { placeAnswer } from "./place.api.js"
import { findablesOfPlace, gapsOfPlace, type Place } from "./place.js"
import { placePath } from "./place.paths.js"
import { deletePlace } from "./place.store.js"
import { ShownPlace } from "./place.view.js"
import { placeWords } from "./place.words.js"
import { readPlace } from "./read-place.js"

export const placeSection: ProfileSection<Place> = {
  path: placePath,
  words: placeWords,
  read: readPlace,
  findablesOf: findablesOfPlace,
  gapsOf: gapsOfPlace,
  show: (place, language) => <ShownPlace language={language} place={place} />,
  answer: placeAnswer,
  empty: deletePlace,
}
