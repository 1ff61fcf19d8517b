import { to } from "../../../web/paths.js"
import type { Composing, Message } from "../../notices/index.js"
import { findProgrammeOf } from "../outside/outside-programmes.js"
import { findPairing } from "../pairings/pairing.store.js"
import { programmeMessage } from "../programmes/texts/programme.messages.js"
import { reviewsPaths } from "./reviews.paths.js"
import { reviewsWords } from "./reviews.words.js"

/** The e-mail that offers a look back, in the programme's own words. */
export async function composeOffer(
  at: Composing,
  pairingId: string,
  which: "midterm" | "final",
): Promise<Message | null> {
  const pairing = await findPairing(at, pairingId)
  const programme = pairing && (await findProgrammeOf(at, pairing))
  if (!programme) return null
  const { menteeName, mentorName } = pairing
  return programmeMessage(at, programme, {
    kind: `${which}-offer`,
    values: { menteeName, mentorName },
    link: {
      label: reviewsWords[at.language].notices[which].link,
      href: to(reviewsPaths.reviews, at.language, { id: pairingId }),
    },
  })
}
