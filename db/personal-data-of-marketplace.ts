import { ofPerson } from "./personal-data-of-profiles.js"
import type { PersonalTable, Table } from "./personal-data-shape.js"

const ofOpportunity = [{ column: "opportunity", of: "opportunity", its: "number" }] as const

const ofApplication = [{ column: "applicationId", of: "application" }] as const

/** A line of what an opportunity asks: its author’s, as the opportunity is. */
const asked = { purpose: "marketplace", seenBy: ["members"], kept: "account", leads: ofOpportunity } as const

/** What the marketplace keeps of people: a part of the register, in the order of erasure. */
export const marketplaceData = {
  savedSearch: {
    purpose: "marketplace",
    seenBy: ["self"],
    kept: "account",
    leads: ofPerson,
    shown: ["about", "name", "query", "savedAt"],
    key: ["personId", "id"],
  },
  favouriteOpportunity: {
    purpose: "marketplace",
    seenBy: ["self"],
    kept: "account",
    leads: ofPerson,
    goesWith: ofOpportunity,
    shown: ["opportunity", "since"],
    key: ["personId"],
  },
  optIn: {
    purpose: "marketplace",
    seenBy: ["self"],
    kept: "account",
    leads: ofPerson,
    shown: ["type", "side", "since"],
    key: ["personId"],
  },
  applicationNote: {
    purpose: "marketplace",
    seenBy: ["author"],
    kept: "account",
    leads: [{ column: "writtenBy", of: "person" }],
    goesWith: ofApplication,
    shown: ["body", "writtenAt"],
    key: ["id", "applicationId", "writtenBy"],
  },
  applicantMessageReceiver: {
    purpose: "marketplace",
    seenBy: ["self", "author"],
    kept: "account",
    leads: ofApplication,
    goesWith: [{ column: "messageId", of: "applicantMessage" }],
    shown: ["toldAt"],
    key: ["messageId", "applicationId"],
  },
  applicantMessage: {
    purpose: "marketplace",
    seenBy: ["self", "author"],
    kept: "account",
    leads: [{ column: "sentBy", of: "person" }],
    goesWith: ofOpportunity,
    shown: ["opportunity", "language", "subject", "body", "sentAt"],
    key: ["id", "sentBy"],
  },
  application: {
    purpose: "marketplace",
    seenBy: ["self", "author"],
    kept: "account",
    leads: ofPerson,
    leaves: { in: "applicationFact", columns: ["id", "opportunity", "appliedAt"] },
    goesWith: ofOpportunity,
    shown: [
      ...(["opportunity", "status", "message", "shownSections", "match", "isShortlisted", "reason"] as const),
      ...(["reasonNote", "appliedAt", "offeredAt", "answerBy", "remindedAt", "changedAt"] as const),
      ...(["endedAt", "supervisorToldAt"] as const),
    ],
    key: ["id", "personId", "place", "revision", "pairingId"],
  },
  invitation: {
    purpose: "marketplace",
    seenBy: ["self", "author"],
    kept: "account",
    leads: ofPerson,
    goesWith: [{ column: "invitedBy", of: "person" }, ...ofOpportunity],
    shown: ["opportunity", "purpose", "status", "message", "match", "invitedAt", "answeredAt"],
    key: ["id", "personId", "invitedBy"],
  },
  opportunityReminder: { ...asked, shown: ["opportunity", "kind", "occasion", "toldAt"] },
  opportunityReport: {
    purpose: "marketplace",
    seenBy: ["self", "staff"],
    kept: { days: 365, after: "settledAt" },
    leads: [{ column: "reporterId", of: "person" }],
    goesWith: ofOpportunity,
    shown: ["number", "opportunity", "reason", "words", "status", "outcome", "reportedAt", "settledAt"],
    key: ["reporterId"],
    blanked: ["settledBy"],
  },
  opportunityLetter: {
    purpose: "marketplace",
    seenBy: ["self", "staff"],
    kept: "account",
    leads: ofOpportunity,
    shown: ["opportunity", "body", "writtenAt"],
    key: ["id"],
    blanked: ["writerId"],
  },
  opportunitySkill: { ...asked, shown: ["opportunity", "skill", "isEssential"] },
  opportunityGroupLevel: { ...asked, shown: ["opportunity", "occupationalGroup", "occupationalLevel"] },
  opportunityLanguage: { ...asked, shown: ["opportunity", "language", "component", "level"] },
  opportunityHours: { ...asked, shown: ["opportunity", "day", "startsAt", "minutes"] },
  opportunityRestriction: { ...asked, shown: ["opportunity"], named: { organisationId: "organisation" } },
  opportunity: {
    purpose: "marketplace",
    seenBy: ["self", "members"],
    kept: "account",
    leads: [
      { column: "creatorId", of: "person" },
      { column: "contactId", of: "person" },
    ],
    leaves: {
      in: "opportunityFact",
      columns: [
        ...(["number", "type", "side", "status", "organisationId", "workArea", "securityLevel"] as const),
        ...(["municipality", "isRemote", "isRestricted", "timeMinutes", "timePeriod", "startOn"] as const),
        ...(["createdAt", "publishedAt", "overAt"] as const),
      ],
      where: "publishedAt",
    },
    shown: [
      ...(["number", "type", "side", "status", "contactName", "contactAddress", "contactTelephone"] as const),
      ...(["contactAskedAt", "contactAgreedAt", "undertakenAt", "sourceLanguage", "titleEn", "titleFr"] as const),
      ...(["descriptionEn", "descriptionFr", "workArea", "workAreaOther", "places", "startOn", "endOn"] as const),
      ...(["deadlineOn", "timeZone", "timeMinutes", "timePeriod", "isRemote", "municipality"] as const),
      ...(["securityLevel", "occupation", "educationLevel", "isRestricted", "duplicateOf"] as const),
      ...(["createdAt", "changedAt", "publishedAt", "closedAt", "overAt"] as const),
      ...(["removedAt", "reason"] as const),
    ],
    named: { organisationId: "organisation" },
    key: ["creatorId", "contactId", "enCurrentAt", "frCurrentAt", "closesAt", "step", "revision", "formKey"],
  },
} as const satisfies { readonly [T in Table]?: PersonalTable<T> }
