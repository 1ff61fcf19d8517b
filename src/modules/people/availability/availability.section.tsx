import type { ProfileSection } from "../profile/profile-section.js"
import { availabilityAnswer } from "./availability.api.js"
import { type Availability, gapsOfAvailability } from "./availability.js"
import { availabilityPath } from "./availability.paths.js"
import { deleteAvailability } from "./availability.store.js"
import { ShownAvailability } from "./availability.view.js"
import { availabilityWords } from "./availability.words.js"
import { readAvailability } from "./read-availability.js"

export const availabilitySection: ProfileSection<Availability> = {
  path: availabilityPath,
  words: availabilityWords,
  read: readAvailability,
  gapsOf: gapsOfAvailability,
  show: (availability, language) => <ShownAvailability language={language} availability={availability} />,
  answer: availabilityAnswer,
  empty: deleteAvailability,
}
