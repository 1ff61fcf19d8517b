import type { Path } from "../../../web/paths.js"
import type { NoticeKind } from "../../notices/index.js"
import { pairingNotice } from "../pairings/pairing-notice.js"
import { composeOffer } from "./reviews.messages.js"
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

/** The e-mail of a look back is the programme's to write. */
function offeredInItsWords(which: "midterm" | "final"): NoticeKind<{ pairingId: string }> {
  return {
    ...offered(which, reviewsPaths.reviews),
    composeMail: (at, { pairingId }) => composeOffer(at, pairingId, which),
  }
}

export const fitOffered = offered("fit", reviewsPaths.fitCheck)
export const midtermOffered = offeredInItsWords("midterm")
export const finalOffered = offeredInItsWords("final")
