import { Temporal } from "temporal-polyfill"
import { z } from "zod"
import { to } from "../../../web/paths.js"
import type { Composing, NoticeKind } from "../../notices/index.js"
import { nameIn } from "../../organisations/index.js"
import { findHolder } from "../../people/index.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { marketplaceNotices } from "../opportunities.notices-group.js"
import { type DescribedOpportunity, describeOpportunities } from "../opportunity/describe-opportunities.js"
import { datesInWords, placeInWords, timeInWords } from "../opportunity/in-words.js"
import { openStatuses } from "../opportunity/opportunity.js"
import { findOpportunity } from "../opportunity/opportunity.store.js"
import { titleIn } from "../opportunity/opportunity-title.js"
import { shownDescription } from "../opportunity/shown-text.js"
import { typeLabel, typeOnSide } from "../types/type-label.js"
import { readHeldSkills } from "./held-skills.js"
import { findInvitation, type Invitation } from "./invitation.store.js"
import { invitationsWords } from "./invitations.words.js"

const ofInvitation = z.object({ invitationId: z.uuid() })
type OfInvitation = z.infer<typeof ofInvitation>

/** To her who is invited; the e-mail carries what is posted. */
export const invitationSent: NoticeKind<OfInvitation> = {
  name: "opportunities.invitation",
  label: { en: invitationsWords.en.notice.label, fr: invitationsWords.fr.notice.label },
  group: marketplaceNotices,
  details: ofInvitation,
  ...{ guarantee: "must-arrive", optional: true, rhythm: "at-once" },
  async describe(at, { invitationId }) {
    const told = await findTold(at, invitationId)
    const inviter = told && (await findHolder(at, told.invitation.invitedBy))
    if (!told || !inviter) return null
    const { language } = at
    const { invitation, described } = told
    const words = invitationsWords[language].notice
    const href = to(marketplacePaths.invitation, language, { number: invitation.opportunity, id: invitation.id })
    const title = titleIn(language, described.opportunity)
    const type = typeLabel(described.type, language)
    const name = inviter.displayName
    return {
      title: invitation.purpose === "apply" ? words.title({ title }) : words.titleOptIn({ type }),
      text: invitation.purpose === "apply" ? await sayApply(at, told, name) : words.textOptIn({ name, title }),
      link: { label: words.link, href },
    }
  },
  async addToMail(at, { invitationId }) {
    const told = await findTold(at, invitationId)
    if (!told) return []
    const { language } = at
    const { opportunity, type, organisation } = told.described
    const words = invitationsWords[language].posting
    const facts: readonly (readonly [string, string | undefined])[] = [
      [words.title, titleIn(language, opportunity)],
      [words.type, typeOnSide(type, opportunity.side, language)],
      [words.organisation, organisation && nameIn(language, organisation)],
      [words.dates, datesInWords(opportunity, language)],
      [words.time, timeInWords(opportunity, language)],
      [words.place, placeInWords(told.described, language)],
      [words.number, String(opportunity.number)],
    ]
    const description = shownDescription(opportunity, language)
    return [
      { kind: "facts", facts: facts.flatMap(([term, value]) => (value === undefined ? [] : [{ term, value }])) },
      ...(description ? [{ kind: "paragraph" as const, text: description.text }] : []),
    ]
  },
}

interface Told {
  readonly invitation: Invitation
  readonly described: DescribedOpportunity
}

/** Undefined once she has answered, or there is nothing left to answer to. */
async function findTold(at: Composing, id: string): Promise<Told | undefined> {
  const invitation = await findInvitation(at, id)
  const opportunity = invitation && (await findOpportunity(at, invitation.opportunity))
  if (invitation?.status !== "sent" || !opportunity) return undefined
  if (!(openStatuses as readonly string[]).includes(opportunity.status)) return undefined
  const [described] = await describeOpportunities(at, [opportunity])
  return described && { invitation, described }
}

async function sayApply(at: Composing, { invitation, described }: Told, name: string): Promise<string> {
  const { deadlineOn } = described.opportunity
  const words = invitationsWords[at.language].notice
  return words.text({
    name,
    skills: await readHeldSkills(at, at.language, invitation),
    date: deadlineOn === null ? undefined : Temporal.PlainDate.from(deadlineOn),
  })
}
