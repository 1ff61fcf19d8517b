import type { Temporal } from "temporal-polyfill"
import { z } from "zod"
import { lastAnswerDay } from "../../../platform/answer-deadline.js"
import { to } from "../../../web/paths.js"
import type { Composing, NoticeKind } from "../../notices/index.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { marketplaceNotices } from "../opportunities.notices-group.js"
import { findOpportunity, type Opportunity } from "../opportunity/opportunity.store.js"
import { titleIn } from "../opportunity/opportunity-title.js"
import { type Application, findApplication } from "./application.store.js"
import { type NoticeWords, noticesWords } from "./application-notices.words.js"
import { addressOf } from "./applications.paths.js"
import { sayReason } from "./say-reason.js"

const ofApplication = z.object({ applicationId: z.uuid() })
export type OfApplication = z.infer<typeof ofApplication>

interface Fact {
  readonly title: string
  readonly text: string
}

/** What the words of a notice are made of. */
export interface Told {
  readonly application: Application
  readonly opportunity: Opportunity
  /** Of the opportunity. */
  readonly title: string
  readonly applicantName: string
  readonly contactName: string
  /** The last day on which an offer that stands can be answered. */
  readonly date: Temporal.PlainDate | undefined
  /** Why it ended, where a reason was chosen. */
  readonly reason: string
}

/** A fact about an application, which leads to its page: what was written in it stays there. */
export function applicationNotice(
  name: string,
  label: keyof NoticeWords["labels"],
  say: (words: NoticeWords, told: Told) => Fact,
): NoticeKind<OfApplication> {
  return {
    ...{ name, group: marketplaceNotices, details: ofApplication },
    label: { en: noticesWords.en.labels[label], fr: noticesWords.fr.labels[label] },
    ...({ guarantee: "must-arrive", optional: false, rhythm: "at-once" } as const),
    async describe(at, { applicationId }) {
      const told = await findTold(at, applicationId)
      if (!told) return null
      const words = noticesWords[at.language]
      const href = to(marketplacePaths.application, at.language, addressOf(told.application))
      return { ...say(words, told), link: { label: words.link, href } }
    },
  }
}

export async function findTold(at: Composing, applicationId: string): Promise<Told | undefined> {
  const application = await findApplication(at, applicationId)
  const opportunity = application && (await findOpportunity(at, application.opportunity))
  if (!opportunity) return undefined
  const { answerBy, displayName } = application
  return {
    ...{ application, opportunity, title: titleIn(at.language, opportunity) },
    ...{ applicantName: displayName, contactName: opportunity.contactName },
    reason: sayReason(at.language, application) ?? "",
    date: answerBy === null ? undefined : lastAnswerDay(answerBy, opportunity.timeZone),
  }
}
