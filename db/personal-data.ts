import type { Column, PersonalTable, Table } from "./personal-data-shape.js"

/**
 * Everything that is kept about people. Export, erasure, the nightly sweep and the privacy statement are generated from
 * this register; a test refuses a column of the migrated database that is neither here nor among the harmless ones.
 */

const ofPerson = [{ column: "personId", of: "person" }] as const
const ofAccount = [{ column: "accountId", of: "account" }] as const
const ofHelpMessage = [{ column: "messageNumber", of: "helpMessage", its: "number" }] as const

/** In the order of erasure: a row goes before the rows that it refers to. */
export const personalData = {
  helpScreenshot: {
    purpose: "help",
    seenBy: ["self", "help"],
    kept: {
      // A file's own date may come before its message's.
      days: 180,
      with: [...ofHelpMessage, { column: "fileId", of: "storedFile" }],
    },
    leads: ofHelpMessage,
    shown: ["messageNumber"],
    key: ["position", "fileId"],
  },
  helpReply: {
    purpose: "help",
    seenBy: ["self", "help"],
    kept: { days: "helpMessages", with: ofHelpMessage },
    leads: ofHelpMessage,
    shown: ["messageNumber", "kind", "body", "writtenAt"],
    key: ["id"],
    blanked: ["writtenBy"],
  },
  helpMessage: {
    purpose: "help",
    seenBy: ["self", "help"],
    kept: { days: "helpMessages", after: "leftAt" },
    leads: [
      { column: "personId", of: "person" },
      { column: "address", of: "accountAddress", its: "address", proved: "confirmedAt" },
    ],
    shown: [
      "number",
      "status",
      "reason",
      "subject",
      "body",
      "address",
      "language",
      "page",
      "browser",
      "wasBlanked",
      "leftAt",
      "waitingSince",
    ],
    key: ["revision", "personId", "articleId"],
  },
  helpArticleVersion: {
    purpose: "history",
    seenBy: ["help"],
    kept: "platform",
    stays: true,
    leads: [],
    blanked: ["savedBy"],
  },
  keptForm: {
    purpose: "sign-in",
    seenBy: ["self"],
    kept: { days: 1, after: "keptAt" },
    sealed: true,
    leads: ofAccount,
    shown: ["path", "keptAt"],
    secret: ["browserHash", "sealedFields"],
    key: ["id", "accountId"],
  },
  passkeyChallenge: {
    purpose: "security",
    seenBy: ["nobody"],
    kept: { days: 1, after: "expiresAt" },
    sealed: true,
    leads: [{ column: "sessionId", of: "session" }],
    shown: ["purpose", "expiresAt"],
    secret: ["value", "browserHash"],
    key: ["id", "sessionId"],
  },
  directorySignIn: {
    purpose: "sign-in",
    seenBy: ["nobody"],
    kept: { days: 1, after: "expiresAt" },
    sealed: true,
    // A newcomer is nobody yet: her claims are sealed and go with the row.
    leads: [],
    shown: ["next", "expiresAt", "answeredAt"],
    secret: ["browserHash", "sealedClaims"],
    key: ["id", "directoryId", "keyName"],
  },
  directoryIdentity: {
    purpose: "sign-in",
    seenBy: ["self", "administrators"],
    kept: "account",
    leads: ofAccount,
    shown: ["subject", "linkedAt"],
    named: { directoryId: "directory" },
    key: ["accountId"],
  },
  passkey: {
    purpose: "security",
    seenBy: ["self"],
    kept: "account",
    sealed: true,
    leads: ofAccount,
    shown: ["name", "signCount", "transports", "addedAt", "lastUsedAt"],
    secret: ["credentialId", "publicKey"],
    key: ["id", "accountId"],
  },
  authenticatorApp: {
    purpose: "security",
    seenBy: ["self"],
    kept: "account",
    sealed: true,
    leads: ofAccount,
    shown: ["addedAt", "confirmedAt"],
    secret: ["sealedSecret"],
    key: ["accountId", "lastStep"],
  },
  recoveryCode: {
    purpose: "security",
    seenBy: ["self"],
    kept: "account",
    sealed: true,
    leads: ofAccount,
    shown: ["madeAt", "usedAt"],
    secret: ["codeHash"],
    key: ["accountId", "keyName"],
  },
  confirmation: {
    purpose: "security",
    seenBy: ["nobody"],
    kept: { days: 30, after: "requestedAt" },
    sealed: true,
    leads: ofAccount,
    shown: ["purpose", "requestedAt", "codeExpiresAt", "codeTries", "usedAt"],
    secret: ["browserHash"],
    key: ["id", "accountId", "addressId", "keyName", "linkExpiresAt", "linkTries", "replacedAt"],
  },
  session: {
    purpose: "security",
    seenBy: ["self"],
    kept: { days: 30, after: "endsAt" },
    sealed: true,
    leads: ofAccount,
    shown: ["strength", "stays", "browser", "startedAt", "lastSeenAt", "endsAt", "factorAt"],
    secret: ["tokenHash"],
    key: ["id", "accountId", "awaitsFactor"],
  },
  termsAcceptance: {
    purpose: "rights",
    seenBy: ["self"],
    kept: "account",
    leads: ofAccount,
    shown: ["document", "version", "acceptedAt"],
    key: ["accountId"],
  },
  knownBrowser: {
    purpose: "security",
    seenBy: ["self"],
    kept: { days: 400, after: "lastSeenAt" },
    leads: ofAccount,
    shown: ["lastSeenAt"],
    secret: ["browserHash"],
    key: ["accountId"],
  },
  noticeRhythm: {
    purpose: "telling",
    seenBy: ["self"],
    kept: "account",
    leads: ofAccount,
    shown: ["kind", "rhythm", "stoppedAt", "changedAt"],
    key: ["accountId"],
  },
  notice: {
    purpose: "telling",
    seenBy: ["self"],
    kept: { days: "notices", after: "createdAt" },
    leads: ofAccount,
    shown: ["kind", "details", "createdAt", "readAt"],
    key: ["accountId", "id", "awaitsDigest"],
  },
  mailMessage: {
    purpose: "telling",
    seenBy: ["self"],
    kept: { days: "messages", after: "queuedAt" },
    leads: [
      { column: "accountId", of: "account" },
      { column: "address", of: "accountAddress", its: "address", proved: "confirmedAt" },
    ],
    shown: ["kind", "address", "language", "status", "queuedAt", "sentAt", "bouncedAt"],
    key: ["id", "accountId", "details", "claimedUntil"],
  },
  accountAddress: {
    purpose: "sign-in",
    seenBy: ["self", "help", "administrators"],
    kept: "account",
    leads: ofAccount,
    shown: ["address", "isPrimary", "confirmedAt", "createdAt", "bounces", "heldAt"],
    key: ["id", "accountId", "addressKey"],
  },
  roleGrant: {
    purpose: "roles",
    seenBy: ["self", "administrators"],
    kept: "account",
    leads: ofPerson,
    shown: ["role", "scopeKind", "fromAt", "untilAt", "grantedAt", "revokedAt"],
    key: ["id", "personId", "scopeId"],
    left: ["grantedBy", "revokedBy"],
  },
  membership: {
    purpose: "membership",
    seenBy: ["self", "members", "staff"],
    kept: "account",
    leads: ofPerson,
    shown: ["standing", "fromAt", "untilAt"],
    named: { organisationId: "organisation" },
    key: ["id", "personId"],
  },
  erasureRequest: {
    purpose: "rights",
    seenBy: ["self"],
    kept: "account",
    leads: ofPerson,
    shown: ["askedAt", "dueAt"],
    key: ["personId"],
  },
  run: {
    purpose: "rights",
    seenBy: ["self", "administrators", "audit"],
    kept: { days: 90, after: "finishedAt" },
    leads: [{ column: "askedBy", of: "person" }],
    shown: ["kind", "status", "doneCount", "totalCount", "askedAt", "startedAt", "finishedAt", "stopAskedAt"],
    key: ["id", "parameters", "position", "failedCount", "askedBy", "movedAt", "tries", "failure"],
  },
  storedFile: {
    purpose: "help",
    seenBy: ["self", "help"],
    kept: { days: 0, after: "expiresAt" },
    leads: [
      { column: "personId", of: "person" },
      { column: "id", of: "helpScreenshot", its: "fileId" },
    ],
    shown: ["kind", "mediaType", "createdAt", "expiresAt"],
    // The bytes are too many for the copy: the page gives each file on its own.
    key: ["id", "bytes", "personId"],
  },
  account: {
    purpose: "sign-in",
    seenBy: ["self", "help", "administrators"],
    kept: "account",
    leads: ofPerson,
    shown: ["username", "status", "lockedUntil", "createdAt", "confirmedAt", "lastSignInAt"],
    secret: ["passwordHash"],
    key: ["id", "personId"],
  },
  person: {
    purpose: "identity",
    seenBy: ["self", "members", "staff"],
    kept: "account",
    leads: [{ column: "id", of: "person" }],
    shown: ["firstName", "lastName", "displayName", "language", "timeZone", "createdAt"],
    key: ["id"],
  },
  event: {
    purpose: "history",
    seenBy: ["self", "audit"],
    kept: "platform",
    stays: true,
    leads: [
      { column: "actorId", of: "person" },
      { column: "actingForId", of: "person" },
      { column: "subjectKey", of: "person", where: { column: "subjectKind", is: "person" } },
      { column: "subjectKey", of: "account", where: { column: "subjectKind", is: "account" } },
    ],
    shown: ["number", "at", "actorKind", "act", "subjectKind", "fromStatus", "toStatus", "reason"],
    key: ["xid", "subjectKey", "correlation"],
    left: ["actorId", "actingForId"],
  },
  accessEvent: {
    purpose: "history",
    seenBy: ["self", "audit"],
    kept: "platform",
    stays: true,
    leads: ofPerson,
    shown: ["number", "at", "purpose", "page"],
    key: ["personId", "correlation"],
    left: ["readerId"],
  },
  attempt: {
    purpose: "security",
    seenBy: ["nobody"],
    kept: { days: 1, after: "windowStartedAt" },
    // Counted under a digest of an address or a network: it leads to nobody, and goes the next day.
    leads: [],
    shown: ["windowStartedAt", "count"],
    secret: ["subject"],
  },
  setting: {
    purpose: "history",
    seenBy: ["administrators"],
    kept: "platform",
    stays: true,
    leads: [],
    left: ["changedBy"],
  },
} as const satisfies { readonly [T in Table]?: PersonalTable<T> }

/** Columns that say nothing of anybody, in tables that the register leaves out or names in part. */
export const harmless = {
  directory: "all",
  helpArticle: "all",
  helpArticleVersion: [
    "articleId",
    "number",
    "category",
    "contexts",
    "questionEn",
    "answerEn",
    "questionFr",
    "answerFr",
    "enCurrentAt",
    "frCurrentAt",
    "searchWords",
    "savedAt",
    "byPlatform",
    "restoredFrom",
  ],
  migration: "all",
  organisation: "all",
  setting: ["name", "value", "version", "changedAt"],
} as const satisfies { readonly [T in Table]?: "all" | readonly Column<T>[] }

export type PersonalTableName = keyof typeof personalData

/** Columns of a table that her copy names: each has a label in both languages. */
export type NamedColumn<T extends PersonalTableName> =
  | Listed<(typeof personalData)[T], "shown">
  | Listed<(typeof personalData)[T], "secret">
  | ((typeof personalData)[T] extends { readonly named: infer N } ? keyof N : never)

type Listed<Entry, List extends string> = Entry extends { readonly [L in List]: readonly (infer C)[] } ? C : never
