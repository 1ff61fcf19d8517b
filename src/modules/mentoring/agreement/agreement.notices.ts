import { z } from "zod"
import type { Labels } from "../../../web/module.js"
import { to } from "../../../web/paths.js"
import type { NoticeKind } from "../../notices/index.js"
import { mentoringNotices } from "../mentoring.notices-group.js"
import { findPairing } from "../pairings/pairing.store.js"
import { partnerNameFor } from "../pairings/partner-name.js"
import { findReader } from "../pairings/reader.store.js"
import { agreementPaths } from "./agreement.paths.js"
import { agreementWords } from "./agreement.words.js"

const ofPairing = z.object({ pairingId: z.uuid() })
type OfPairing = z.infer<typeof ofPairing>
type Words = (typeof agreementWords)["en"]["notices"]

/** Says that there is something, never what the two wrote. */
function agreementNotice(
  name: string,
  label: keyof Words["labels"],
  say: (words: Words, name: string) => { readonly title: string; readonly text: string },
): NoticeKind<OfPairing> {
  const labels: Labels = {
    en: agreementWords.en.notices.labels[label],
    fr: agreementWords.fr.notices.labels[label],
  }
  return {
    ...{ name, label: labels, group: mentoringNotices, details: ofPairing },
    ...{ guarantee: "must-arrive", optional: true, rhythm: "at-once" },
    async describe(at, { pairingId }) {
      const reader = await findReader(at, at.accountId)
      const pairing = await findPairing(at, pairingId)
      if (!reader || !pairing) return null
      const words = agreementWords[at.language].notices
      return {
        ...say(words, partnerNameFor(reader.personId, pairing)),
        link: { label: words.link, href: to(agreementPaths.one, at.language, { id: pairingId }) },
      }
    },
  }
}

export const agreementProposed = agreementNotice("mentoring.agreement-proposed", "proposed", (words, name) => ({
  title: words.proposed({ name }),
  text: words.proposedText,
}))

export const agreementSigned = agreementNotice("mentoring.agreement-signed", "signed", (words, name) => ({
  title: words.signed({ name }),
  text: words.signedText,
}))

export const openAgreementYearly = agreementNotice("mentoring.open-agreement", "open", (words, name) => ({
  title: words.yearly({ name }),
  text: words.yearlyText,
}))

export const agreementNoticeKinds: readonly NoticeKind[] = [
  agreementProposed as NoticeKind,
  agreementSigned as NoticeKind,
  openAgreementYearly as NoticeKind,
]
