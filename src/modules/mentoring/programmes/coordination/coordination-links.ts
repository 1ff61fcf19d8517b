import { lifeWords } from "../life/life.words.js"
import { presentationWords } from "../presentation/presentation.words.js"
import { programmesPaths } from "../programmes.paths.js"
import type { CoordinationLink } from "./coordination-link.js"

/** The menu of those who lead a programme: its daily work first, then how it is set up. Each folder adds its own. */
export const coordinationLinks: readonly CoordinationLink[] = [
  { path: programmesPaths.coordination, label: { en: lifeWords.en.title, fr: lifeWords.fr.title } },
  {
    path: programmesPaths.presentation,
    label: { en: presentationWords.en.title, fr: presentationWords.fr.title },
  },
]
