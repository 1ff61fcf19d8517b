import { z } from "zod"
import { to } from "../../../web/paths.js"
import type { NoticeKind } from "../../notices/index.js"
import { findHolder } from "../../people/index.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { marketplaceNotices } from "../opportunities.notices-group.js"
import { isPublic } from "../opportunity/opportunity.js"
import { findOpportunity } from "../opportunity/opportunity.store.js"
import { titleIn } from "../opportunity/opportunity-title.js"
import { sharingWords } from "./sharing.words.js"

const ofSharing = z.object({ number: z.int(), byPersonId: z.uuid() })

/** A member points an opportunity out to another one. */
export const opportunityShared: NoticeKind<z.infer<typeof ofSharing>> = {
  name: "opportunities.shared",
  label: { en: sharingWords.en.notice.label, fr: sharingWords.fr.notice.label },
  group: marketplaceNotices,
  details: ofSharing,
  ...{ guarantee: "at-most-once", optional: true, rhythm: "at-once" },
  async describe(at, { number, byPersonId }) {
    const [opportunity, sharer] = await Promise.all([findOpportunity(at, number), findHolder(at, byPersonId)])
    if (!opportunity || !sharer || !isPublic(opportunity)) return null
    const words = sharingWords[at.language].notice
    return {
      title: words.title({ name: sharer.displayName }),
      text: titleIn(at.language, opportunity),
      link: { label: words.link, href: to(marketplacePaths.one, at.language, { number }) },
    }
  },
}
