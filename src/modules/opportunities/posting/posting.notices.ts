import { z } from "zod"
import type { Labels } from "../../../web/module.js"
import { to } from "../../../web/paths.js"
import type { NoticeKind } from "../../notices/index.js"
import { findHolder } from "../../people/index.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { marketplaceNotices } from "../opportunities.notices-group.js"
import { titleIn } from "../opportunity/opportunity-title.js"
import { type MatteringField, matteringFields } from "./mattering.js"
import { postingWords } from "./posting.words.js"
import { findPosting } from "./read-posting.js"

const labelOf = (which: keyof (typeof postingWords)["en"]["notices"]["labels"]): Labels => ({
  en: postingWords.en.notices.labels[which],
  fr: postingWords.fr.notices.labels[which],
})

const usual = { group: marketplaceNotices, guarantee: "must-arrive", rhythm: "at-once" } as const

/** To the member whose address stands on a draft: she is not behind it before she says so. */
export const contactAsked: NoticeKind<{ number: number }> = {
  ...{ ...usual, name: "opportunities.contact-asked", label: labelOf("asked"), optional: false },
  details: z.object({ number: z.int() }),
  async describe(at, { number }) {
    const posting = await findPosting(at, number)
    const creator = posting && (await findHolder(at, posting.creatorId))
    if (!creator || posting.contactAskedAt === null || posting.contactAgreedAt !== null) return null
    const words = postingWords[at.language].notices
    return {
      title: words.asked({ name: creator.displayName }),
      text: words.askedText,
      link: { label: words.askedLink, href: to(marketplacePaths.contactAgreement, at.language, { number }) },
    }
  },
}

export const contactAnswered: NoticeKind<{ number: number; agrees: boolean }> = {
  ...{ ...usual, name: "opportunities.contact-answered", label: labelOf("answered"), optional: true },
  details: z.object({ number: z.int(), agrees: z.boolean() }),
  async describe(at, { number, agrees }) {
    const posting = await findPosting(at, number)
    if (!posting) return null
    const words = postingWords[at.language].notices
    const title = titleIn(at.language, posting.content)
    return agrees
      ? {
          title: words.agreed({ title }),
          text: words.agreedText,
          link: { label: words.agreedLink, href: to(marketplacePaths.preview, at.language, { number }) },
        }
      : {
          title: words.refused({ title }),
          text: words.refusedText,
          link: { label: words.refusedLink, href: to(marketplacePaths.authorStep, at.language, { number }) },
        }
  },
}

/** To those who applied: which answers are no more what they read. */
export const opportunityChanged: NoticeKind<{ number: number; fields: readonly MatteringField[] }> = {
  ...{ ...usual, name: "opportunities.changed", label: labelOf("changed"), optional: true },
  details: z.object({ number: z.int(), fields: z.array(z.enum(matteringFields)) }),
  async describe(at, { number, fields }) {
    const posting = await findPosting(at, number)
    if (!posting) return null
    const { notices: words, changes } = postingWords[at.language]
    return {
      title: words.changed({ title: titleIn(at.language, posting.content) }),
      text: words.changedText({ fields: fields.map((field) => changes[field]) }),
      link: { label: words.changedLink, href: to(marketplacePaths.one, at.language, { number }) },
    }
  },
}

export const postingNoticeKinds: readonly NoticeKind[] = [
  contactAsked as NoticeKind,
  contactAnswered as NoticeKind,
  opportunityChanged as NoticeKind,
]
