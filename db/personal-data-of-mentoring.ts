import { ofPerson } from "./personal-data-of-profiles.js"
import type { PersonalTable, Table } from "./personal-data-shape.js"

const ofPairing = [{ column: "pairingId", of: "pairing" }] as const
const ofRegistration = [{ column: "registrationId", of: "registration" }] as const
const ofEither = [
  { column: "mentorRegistrationId", of: "registration" },
  { column: "menteeRegistrationId", of: "registration" },
] as const

/** What mentoring keeps of people: a part of the register, in the order of erasure. */
export const mentoringData = {
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
    shown: ["status", "sentAt", "answerBy", "answeredAt", "reason"],
    key: ["id", "programmeId", "registrationId"],
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
