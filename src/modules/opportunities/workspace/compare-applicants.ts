import { actingMember, type Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { type AttachedProfile, readAttachedProfile } from "../../people/index.js"
import { applicationStatuses } from "../applications/application.js"
import { type Application, listApplicationsFor } from "../applications/application.store.js"
import { keptPoints } from "../candidates/kept-match.js"
import { findOpportunityFor } from "../opportunity/find-opportunity-for.js"
import type { Opportunity } from "../opportunity/opportunity.store.js"
import { readLines } from "../opportunity/requirement.store.js"

/** One applicant beside the others: what is asked, and what of it she shows. */
export interface Compared {
  readonly application: Application
  /** Undefined once her account is closed. */
  readonly profile: AttachedProfile | undefined
  /** How many of the skills asked she has; undefined where she shows none of hers. */
  readonly skillsHeld: number | undefined
  /** As it was when she applied, out of 1,000; undefined where none was kept. */
  readonly matchPoints: number | undefined
}

export interface Comparison {
  readonly opportunity: Opportunity
  readonly skillsAsked: number
  readonly rows: readonly Compared[]
}

export const comparisonOrders = ["sent", "name", "status", "skills", "match"] as const
export type ComparisonOrder = (typeof comparisonOrders)[number]

/** All who applied, for an author; to others there is no such list. */
export async function compareApplicants(reading: Reading, number: number): Promise<Comparison> {
  const { opportunity, sides } = await findOpportunityFor(reading, number)
  if (!sides.includes("author")) throw new Refusal("not-found", "page-not-found")
  const readerId = actingMember(reading).personId
  const asked = (await readLines(reading, number)).skills.map(({ skill }) => skill)
  const applications = await listApplicationsFor(reading, number)
  const rows = await Promise.all(
    applications.map(async (application) => {
      const { personId: ownerId, shownSections: sections } = application
      const profile = await readAttachedProfile(reading, { ownerId, sections, readerId })
      const held = profile?.contents.skills?.map(({ code }) => code)
      return {
        ...{ application, profile, matchPoints: keptPoints(application.match) },
        skillsHeld: held && asked.filter((code) => held.includes(code)).length,
      }
    }),
  )
  return { opportunity, skillsAsked: asked.length, rows }
}

/** The shortlist stands first, in whatever order. */
export function inOrder(rows: readonly Compared[], order: ComparisonOrder, locale: string): readonly Compared[] {
  const collator = new Intl.Collator(locale)
  const by: Readonly<Record<ComparisonOrder, (a: Compared, b: Compared) => number>> = {
    sent: () => 0,
    name: (a, b) => collator.compare(a.application.displayName, b.application.displayName),
    status: (a, b) => rankOf(a) - rankOf(b),
    skills: (a, b) => (b.skillsHeld ?? -1) - (a.skillsHeld ?? -1),
    match: (a, b) => (b.matchPoints ?? -1) - (a.matchPoints ?? -1),
  }
  const isListed = ({ application }: Compared) => Number(application.isShortlisted)
  return rows.toSorted((a, b) => isListed(b) - isListed(a) || by[order](a, b))
}

const rankOf = ({ application: { status } }: Compared) => applicationStatuses.indexOf(status)
