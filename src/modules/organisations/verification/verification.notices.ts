import { z } from "zod"
import type { Labels } from "../../../web/module.js"
import { to } from "../../../web/paths.js"
import type { NoticeKind } from "../../notices/index.js"
import { findMembership, type Membership } from "../memberships/membership.store.js"
import { nameIn } from "../organisation-name.js"
import { organisationsPaths } from "../organisations.paths.js"
import { verificationWords } from "./verification.words.js"

const ofMembership = z.object({ membershipId: z.uuid() })
type OfMembership = z.infer<typeof ofMembership>

type Words = (typeof verificationWords)["en"]["notices"]

interface Fact {
  readonly title: string
  readonly text: string
}

/** A fact about one of the reader's memberships; gone when the membership is. */
function membershipNotice(
  name: string,
  label: Labels,
  say: (words: Words, organisation: string, membership: Membership) => Fact,
): NoticeKind<OfMembership> {
  return {
    name,
    label,
    group: {
      name: "memberships",
      label: { en: verificationWords.en.notices.group, fr: verificationWords.fr.notices.group },
    },
    details: ofMembership,
    guarantee: "must-arrive",
    optional: true,
    rhythm: "at-once",
    async describe(at, { membershipId }) {
      const membership = await findMembership(at, membershipId)
      if (!membership) return null
      const words = verificationWords[at.language].notices
      const fact = say(words, nameIn(at.language, membership), membership)
      return { ...fact, link: { label: words.link, href: to(organisationsPaths.mine, at.language) } }
    },
  }
}

const labelOf = (which: "decided" | "moved"): Labels => ({
  en: verificationWords.en.notices.labels[which],
  fr: verificationWords.fr.notices.labels[which],
})

export const membershipVerified = membershipNotice(
  "organisations.membership-verified",
  labelOf("decided"),
  (words, organisation) => ({ title: words.verified({ organisation }), text: words.verifiedText }),
)

export const membershipDeclined = membershipNotice(
  "organisations.membership-declined",
  labelOf("decided"),
  (words, organisation) => ({ title: words.declined({ organisation }), text: words.declinedText }),
)

export const verificationEnded = membershipNotice(
  "organisations.verification-ended",
  labelOf("decided"),
  (words, organisation) => ({ title: words.ended({ organisation }), text: words.endedText }),
)

/** What she had written is an organisation now. */
export const proposalConfirmed = membershipNotice(
  "organisations.proposal-confirmed",
  labelOf("moved"),
  (words, organisation) => ({ title: words.confirmed({ organisation }), text: words.confirmedText }),
)

/** What she had written was one that we knew. */
export const proposalMerged = membershipNotice(
  "organisations.proposal-merged",
  labelOf("moved"),
  (words, organisation, { proposedAs }) => ({
    title: words.merged({ organisation }),
    text: words.mergedText({ proposedAs: proposedAs ?? organisation }),
  }),
)

export const verificationNoticeKinds = [
  membershipVerified,
  membershipDeclined,
  verificationEnded,
  proposalConfirmed,
  proposalMerged,
]
