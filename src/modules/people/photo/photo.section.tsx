import type { ProfileSection } from "../profile/profile-section.js"
import { photoAnswer } from "./photo.api.js"
import { gapsOfPhoto, type Photo } from "./photo.js"
import { photoPaths } from "./photo.paths.js"
import { ShownPhoto } from "./photo.view.js"
import { photoWords } from "./photo.words.js"
import { readPhoto } from "./read-photo.js"
import { deletePhoto } from "./save-photo.js"

export const photoSection: ProfileSection<Photo> = {
  path: photoPaths.section,
  words: photoWords,
  isOptional: true,
  neverCounts: true,
  read: readPhoto,
  gapsOf: gapsOfPhoto,
  show: (photo, language) => <ShownPhoto language={language} photo={photo} alternative={photoWords[language].title} />,
  answer: photoAnswer,
  empty: deletePhoto,
}
