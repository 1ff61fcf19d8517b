/** Who a reader is to the person whose profile she opens, the closest first. */
export const relations = ["self", "colleague", "member", "visitor"] as const
export type Relation = (typeof relations)[number]

/** Answers to “who sees this section?”, the narrowest first. */
export const audiences = ["self", "colleagues", "members", "everyone"] as const
export type AudienceCode = (typeof audiences)[number]

/** The whole rule: to whom each answer opens a section. Staff and coordinators are no relation: they see no more. */
const opensTo: Readonly<Record<AudienceCode, readonly Relation[]>> = {
  self: ["self"],
  colleagues: ["self", "colleague"],
  members: ["self", "colleague", "member"],
  everyone: ["self", "colleague", "member", "visitor"],
}

export function canSee(relation: Relation, seenBy: AudienceCode): boolean {
  return opensTo[seenBy].includes(relation)
}

/**
 * Accounts whose profile can be seen at all. A locked one stays: anybody can lock it with wrong passwords, and must
 * not make its holder disappear by it.
 */
export const shownStatuses = ["active", "locked"]

/** A reader without session is a visitor; colleagues have, at this moment, a verified membership in one organisation. */
export function relationBetween(facts: {
  readonly ownerId: string
  readonly readerId: string | undefined
  readonly areColleagues: boolean
}): Relation {
  const { ownerId, readerId, areColleagues } = facts
  if (readerId === undefined) return "visitor"
  if (readerId === ownerId) return "self"
  return areColleagues ? "colleague" : "member"
}

/** What a member answered about one section: two questions, and neither follows from the other. */
export interface SectionChoice {
  readonly seenBy: AudienceCode
  readonly countsInMatching: boolean
}

/** Until she answers. */
export const untouchedChoice: SectionChoice = { seenBy: "self", countsInMatching: false }
