import type { DB } from "./types.js"

/**
 * Where each table stands if the database is ever spread over several machines (Citus). The few huge tables that belong
 * to one person are a *family*: their rows lie together, by the person's key. Code lists are *reference*: copied to
 * every machine. All the rest is *local*: it carries rules between persons and stays on one machine.
 */
export type Place = "local" | "reference" | { readonly family: "person"; readonly key: "account_id" | "person_id" }

const family = { family: "person", key: "account_id" } as const
const profile = { family: "person", key: "person_id" } as const

export const distribution: { readonly [Table in keyof DB]: Place } = {
  accessEvent: "local",
  accessToken: "local",
  account: "local",
  accountAddress: "local",
  attempt: "local",
  authenticatorApp: "local",
  confirmation: "local",
  credential: "reference",
  directory: "local",
  directoryIdentity: "local",
  directorySignIn: "local",
  economicRegion: "reference",
  edition: "reference",
  educationLevel: "reference",
  erasureRequest: "local",
  event: "local",
  fieldOfStudy: "reference",
  helpArticle: "local",
  helpArticleVersion: "local",
  helpMessage: "local",
  helpReply: "local",
  helpScreenshot: "local",
  keptForm: "local",
  knownBrowser: "local",
  languageLevel: "reference",
  mailMessage: "local",
  managementLevel: "reference",
  membership: "local",
  migration: "local",
  municipality: "reference",
  notice: family,
  noticeRhythm: family,
  occupation: "reference",
  occupationSkill: "reference",
  occupationTitle: "reference",
  occupationalGroup: "reference",
  organisation: "local",
  organisationDomain: "local",
  passkey: "local",
  passkeyChallenge: "local",
  person: "local",
  profilePhoto: profile,
  postalArea: "reference",
  profileAvailability: profile,
  profileLink: profile,
  profilePosition: profile,
  profileSection: profile,
  profileSupervisor: profile,
  profileTelephone: profile,
  province: "reference",
  recoveryCode: "local",
  roleGrant: "local",
  run: "local",
  session: "local",
  setting: "local",
  skill: "reference",
  skillCategory: "reference",
  skillRelation: "reference",
  storedFile: "local",
  termsAcceptance: "local",
}
