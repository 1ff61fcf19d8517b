import { z } from "zod"
import type { Language } from "../../../platform/wording.js"
import type { Labels } from "../../../web/module.js"
import { type Path, to } from "../../../web/paths.js"
import type { NoticeKind } from "../../notices/index.js"
import { mentoringNotices } from "../mentoring.notices-group.js"
import { type Partner, partnersOf } from "./find-pairing-for.js"
import { findPairing, findPersonOf, type Pairing } from "./pairing.store.js"

const ofPairing = z.object({ pairingId: z.uuid() })
type OfPairing = z.infer<typeof ofPairing>

interface Fact {
  readonly title: string
  readonly text: string
  readonly link: string
}

/** What one of the two is told about their pairing: that something happened, never what was written in confidence. */
export function pairingNotice({
  name,
  label,
  leadsTo,
  say,
}: {
  readonly name: string
  readonly label: Labels
  readonly leadsTo: Path<"id">
  /** Undefined once there is nothing left to say. */
  say(language: Language, partner: Partner, pairing: Pairing): Fact | undefined
}): NoticeKind<OfPairing> {
  return {
    ...{ name, label, group: mentoringNotices, details: ofPairing },
    guarantee: "must-arrive",
    optional: true,
    rhythm: "at-once",
    async describe(at, { pairingId }) {
      const pairing = await findPairing(at, pairingId)
      const reader = at.accountId === null ? undefined : await findPersonOf(at, at.accountId)
      if (!pairing || reader === undefined) return null
      const { mentor, mentee } = partnersOf(pairing)
      const fact = say(at.language, reader === mentor.personId ? mentee : mentor, pairing)
      if (!fact) return null
      return {
        title: fact.title,
        text: fact.text,
        link: { label: fact.link, href: to(leadsTo, at.language, { id: pairingId }) },
      }
    },
  }
}
