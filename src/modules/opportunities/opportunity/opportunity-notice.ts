import { z } from "zod"
import type { Language } from "../../../platform/wording.js"
import type { Labels } from "../../../web/module.js"
import { type Path, to } from "../../../web/paths.js"
import type { Composing, NoticeKind } from "../../notices/index.js"
import { marketplaceNotices } from "../opportunities.notices-group.js"
import { findOpportunity, type Opportunity } from "./opportunity.store.js"
import { titleIn } from "./opportunity-title.js"

const ofOpportunity = z.object({ number: z.int() })
export type OfOpportunity = z.infer<typeof ofOpportunity>

export interface Fact {
  readonly title: string
  readonly text: string
  readonly link: string
}

/** What an opportunity and its reader’s language give to the words. */
export interface Said {
  readonly language: Language
  readonly title: string
  readonly opportunity: Opportunity
  readonly at: Composing
}

interface OpportunityNotice {
  readonly name: string
  readonly label: Labels
  readonly leadsTo: Path<"number">
  /** False where the person has to know: she does not choose to be told. */
  readonly optional?: boolean
  /** Undefined once there is nothing left to say. */
  say(said: Said): Fact | undefined | Promise<Fact | undefined>
}

/** Something that happened to an opportunity, told to one of those whom it concerns. */
export function opportunityNotice(notice: OpportunityNotice): NoticeKind<OfOpportunity> {
  const { name, label, leadsTo, optional = true, say } = notice
  return {
    ...{ name, label, group: marketplaceNotices, details: ofOpportunity },
    ...{ guarantee: "must-arrive", optional, rhythm: "at-once" },
    async describe(at, { number }) {
      const { language } = at
      const opportunity = await findOpportunity(at, number)
      const fact = opportunity && (await say({ language, title: titleIn(language, opportunity), opportunity, at }))
      if (!fact) return null
      const { title, text, link } = fact
      return { title, text, link: { label: link, href: to(leadsTo, language, { number }) } }
    },
  }
}
