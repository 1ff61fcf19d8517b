import { ofPerson } from "./personal-data-of-profiles.js"
import type { PersonalTable, Table } from "./personal-data-shape.js"

const ofPairing = [{ column: "pairingId", of: "pairing" }] as const
const ofAuthor = [{ column: "authorId", of: "person" }] as const
const ofRegistration = [{ column: "registrationId", of: "registration" }] as const
const ofEither = [
  { column: "mentorRegistrationId", of: "registration" },
  { column: "menteeRegistrationId", of: "registration" },
] as const

/** As long as the key that opens it. */
const asItsKey = { days: 180, with: [{ column: "pairingId", of: "pairingKey", its: "pairingId" }] } as const

/** Written by one of the two, under the pairing's own key: her copy says when; she takes the text from its page. */
const confided = {
  purpose: "mentoring",
  kept: asItsKey,
  sealed: true,
  leads: ofAuthor,
  goesWith: ofPairing,
} as const

/** What mentoring keeps of people: a part of the register, in the order of erasure. */
export const mentoringData = {
  exchange: {
    ...confided,
    seenBy: ["self", "partner"],
    shown: ["sentAt", "readAt"],
    secret: ["sealedBody"],
    key: ["id", "pairingId", "authorId"],
  },
  pairingNote: {
    ...confided,
    seenBy: ["self", "partner"],
    shown: ["kind", "writtenAt", "agreedAt"],
    secret: ["sealedBody"],
    key: ["id", "pairingId", "authorId"],
  },
  sharedGoal: {
    ...confided,
    seenBy: ["self", "partner"],
    shown: ["status", "writtenAt", "changedAt"],
    secret: ["sealedText"],
    key: ["id", "pairingId", "authorId"],
  },
  reportedExchange: {
    purpose: "help",
    seenBy: ["staff"],
    kept: { days: 365, with: [{ column: "reportNumber", of: "exchangeReport", its: "number" }] },
    sealed: true,
    leads: [{ column: "reportNumber", of: "exchangeReport", its: "number" }],
    goesWith: ofAuthor,
    shown: ["position", "sentAt"],
    secret: ["sealedBody"],
    key: ["reportNumber", "authorId"],
  },
  exchangeReport: {
    purpose: "help",
    seenBy: ["self", "staff"],
    kept: { days: 365, after: "settledAt" },
    sealed: true,
    leads: [{ column: "reporterId", of: "person" }],
    goesWith: ofPairing,
    shown: ["number", "reason", "status", "outcome", "reportedAt", "settledAt"],
    secret: ["sealedWords"],
    key: ["pairingId", "reporterId", "reportedId"],
    blanked: ["settledBy"],
  },
  proposalQuestion: {
    purpose: "mentoring",
    seenBy: ["self", "chosen"],
    kept: "account",
    sealed: true,
    leads: [{ column: "proposalId", of: "proposal" }],
    goesWith: ofPairing,
    shown: ["askedAt", "answeredAt"],
    secret: ["sealedQuestion", "sealedAnswer"],
    key: ["id", "proposalId", "pairingId"],
    blanked: ["answeredBy"],
  },
  pairingKey: {
    purpose: "mentoring",
    seenBy: ["nobody"],
    kept: { days: 180, after: "closedAt" },
    sealed: true,
    leads: ofPairing,
    shown: ["madeAt", "closedAt"],
    secret: ["wrappedKey"],
    key: ["pairingId"],
  },
  pairing: {
    purpose: "mentoring",
    seenBy: ["self", "partner", "coordination"],
    kept: "account",
    leads: ofEither,
    shown: [
      "status",
      "choice",
      "score",
      "contributions",
      "ruleSet",
      "proposedAt",
      "confirmedAt",
      "endedAt",
      "endReason",
    ],
    key: ["id", "programmeId", "proposalId", "mentorRegistrationId", "menteeRegistrationId", "place"],
  },
  proposal: {
    purpose: "mentoring",
    seenBy: ["self", "coordination"],
    kept: "account",
    leads: ofRegistration,
    shown: ["status", "asksMentor", "sentAt", "answerBy", "answeredAt", "reason"],
    key: ["id", "programmeId", "registrationId", "remindersSent"],
    blanked: ["approvedBy"],
  },
  registrationAnswer: {
    purpose: "mentoring",
    seenBy: ["self", "chosen", "coordination"],
    kept: "account",
    sealed: true,
    leads: ofRegistration,
    shown: ["field", "value", "seenBy", "counts", "changedAt"],
    key: ["registrationId"],
  },
  registrationExclusion: {
    purpose: "exclusion",
    seenBy: ["self"],
    kept: "account",
    sealed: true,
    leads: ofRegistration,
    shown: ["changedAt"],
    // It tells of others: her page shows it to her, and no file takes it away.
    secret: ["sealedDeclared"],
    key: ["registrationId"],
  },
  registration: {
    purpose: "mentoring",
    seenBy: ["self", "coordination"],
    kept: "account",
    leads: ofPerson,
    shown: [
      "side",
      "stream",
      "status",
      "places",
      "mostImportant",
      "consentedAt",
      "adultStatedAt",
      "waitingSince",
      "awayUntil",
      "createdAt",
      "changedAt",
    ],
    key: ["id", "programmeId", "personId"],
  },
  programmeText: {
    purpose: "history",
    seenBy: ["coordination"],
    kept: "platform",
    stays: true,
    leads: [],
    blanked: ["changedBy"],
  },
  programmeRuleSet: {
    purpose: "history",
    seenBy: ["coordination"],
    kept: "platform",
    stays: true,
    leads: [],
    blanked: ["madeBy"],
  },
} as const satisfies { readonly [T in Table]?: PersonalTable<T> }
