import type { Path } from "../../../web/paths.js"
import { pairingNotice } from "../pairings/pairing-notice.js"
import { reviewsPaths } from "./reviews.paths.js"
import { reviewsWords } from "./reviews.words.js"

function offered(which: "fit" | "midterm" | "final", leadsTo: Path<"id">) {
  return pairingNotice({
    name: `mentoring.${which}-offered`,
    label: { en: reviewsWords.en.notices[which].label, fr: reviewsWords.fr.notices[which].label },
    leadsTo,
    say(language, { name }) {
      const { title, text, link } = reviewsWords[language].notices[which]
      return { title: title({ name }), text, link }
    },
  })
}

export const fitOffered = offered("fit", reviewsPaths.fitCheck)
export const midtermOffered = offered("midterm", reviewsPaths.reviews)
export const finalOffered = offered("final", reviewsPaths.reviews)
