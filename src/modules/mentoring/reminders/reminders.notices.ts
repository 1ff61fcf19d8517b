import { z } from "zod"
import { to } from "../../../web/paths.js"
import type { NoticeKind } from "../../notices/index.js"
import { mentoringNotices } from "../mentoring.notices-group.js"
import { findPairing } from "../pairings/pairing.store.js"
import { pairingsPaths } from "../pairings/pairings.paths.js"
import { partnerNameFor } from "../pairings/partner-name.js"
import { findReader } from "../pairings/reader.store.js"
import { remindersWords } from "./reminders.words.js"

const ofPairing = z.object({ pairingId: z.uuid() })
type OfPairing = z.infer<typeof ofPairing>

/** To the two alone, before anybody else: counts and dates, and no reproach. */
function gentleSign(name: string, which: "quiet" | "cancellations"): NoticeKind<OfPairing> {
  return {
    ...{ name, group: mentoringNotices, details: ofPairing },
    label: { en: remindersWords.en[which].label, fr: remindersWords.fr[which].label },
    ...{ guarantee: "must-arrive", optional: true, rhythm: "at-once" },
    async describe(at, { pairingId }) {
      const reader = await findReader(at, at.accountId)
      const pairing = await findPairing(at, pairingId)
      if (!reader || pairing?.status !== "active") return null
      const words = remindersWords[at.language]
      return {
        title: words[which].title({ name: partnerNameFor(reader.personId, pairing) }),
        text: words[which].text,
        link: { label: words.link, href: to(pairingsPaths.one, at.language, { id: pairingId }) },
      }
    },
  }
}

export const quietPairing = gentleSign("mentoring.quiet-pairing", "quiet")
export const manyCancellations = gentleSign("mentoring.many-cancellations", "cancellations")

export const remindersNoticeKinds: readonly NoticeKind[] = [quietPairing as NoticeKind, manyCancellations as NoticeKind]
