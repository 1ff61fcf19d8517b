import { z } from "zod"
import type { MessageKind, NoticeGroup, NoticeKind } from "../../src/modules/notices/index.js"

const group: NoticeGroup = { name: "trials", label: { en: "Trials", fr: "Essais" } }
const details = z.object({ n: z.number() })
type Numbered = z.infer<typeof details>

function noticeKind(kind: Pick<NoticeKind, "name" | "label" | "optional" | "rhythm">): NoticeKind<Numbered> {
  return {
    ...kind,
    group,
    details,
    guarantee: "must-arrive",
    async describe(at, { n }) {
      if (n < 0) return null
      const title = `${kind.label[at.language]} ${n}`
      return { title, text: `Texte ${n}`, link: { label: `Voir ${n}`, href: `/${at.language}/essai/${n}` } }
    },
  }
}

/** Kinds that a module could give, one for each way of being told. */
export const atOnce = noticeKind({
  name: "trials.at-once",
  label: { en: "Answers", fr: "Réponses" },
  optional: true,
  rhythm: "at-once",
})
export const daily = noticeKind({
  name: "trials.daily",
  label: { en: "News", fr: "Nouvelles" },
  optional: true,
  rhythm: "daily",
})
export const weekly = noticeKind({
  name: "trials.weekly",
  label: { en: "Ideas", fr: "Idées" },
  optional: true,
  rhythm: "weekly",
})
export const mandatory = noticeKind({
  name: "trials.mandatory",
  label: { en: "Safety", fr: "Sécurité" },
  optional: false,
  rhythm: "at-once",
})

export const trialKinds: readonly NoticeKind[] = [atOnce, daily, weekly, mandatory]

/** A message that no setting stops, told once at most. */
export const onceAtMost: MessageKind<Numbered> = {
  name: "trials.once-at-most",
  details,
  guarantee: "at-most-once",
  compose: async (_, { n }) => ({
    subject: `Une fois ${n}`,
    heading: `Une fois ${n}`,
    blocks: [],
    reason: "Un essai.",
    links: [],
  }),
}
