import type { RegistrationSide } from "../../src/modules/mentoring/registrations/registration.js"
import { signUp, type TestMember } from "./members.js"
import { personIdOf } from "./memberships.js"
import { prove } from "./second-factor.js"
import type { TestSite } from "./site.js"

/** An open programme, everybody's, as it would stand once its wizard was done; how it comes to that has tests of its own. */
export async function openProgramme(
  { doorway: { db, clock } }: Pick<TestSite, "doorway">,
  { nameFr = "Relève de gestion", nameEn = "Management succession", settings = {} as object } = {},
): Promise<string> {
  const now = clock()
  const { id: organisationId } = await db
    .insertInto("organisation")
    .values({
      ...{ nameFr: `Office de ${nameFr}`, nameEn: `Office of ${nameEn}`, otherNamesEn: [], otherNamesFr: [] },
      ...{ standing: "confirmed", sector: "federal", createdAt: now },
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  const { id } = await db
    .insertInto("programme")
    .values({
      ...{ organisationId, nameEn, nameFr, sourceLanguage: "fr", status: "open" },
      settings: JSON.stringify({ joining: "everyone", ...settings }),
      ...{ purposeFr: "Préparer une première fonction de gestion.", purposeEn: "Prepare for a first management role." },
      ...{ contactName: "Équipe du mentorat", contactAddress: "mentorat@example.org", timeZone: "America/Toronto" },
      ...{ createdAt: now, changedAt: now, openedAt: now },
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

/** Makes a member coordinator of a programme, her session taken as opened with a second factor. */
export async function coordinate(site: TestSite, member: TestMember, programmeId: string): Promise<void> {
  await lead(site, member, { role: "coordinator", scopeKind: "programme", scopeId: programmeId })
}

/** Makes a member administrator of an organisation, in the same way. */
export async function administerOrganisation(
  site: TestSite,
  member: TestMember,
  organisationId: string,
): Promise<void> {
  await lead(site, member, { role: "administrator", scopeKind: "organisation", scopeId: organisationId })
}

async function lead(
  site: TestSite,
  member: TestMember,
  grant: { role: "coordinator" | "administrator"; scopeKind: "programme" | "organisation"; scopeId: string },
): Promise<void> {
  const { db, clock } = site.doorway
  const personId = await personIdOf(site, member)
  const now = clock()
  await db
    .insertInto("roleGrant")
    .values({ personId, ...grant, fromAt: now, grantedAt: now })
    .execute()
  await prove(site, member)
}

/** An active registration without answers; the form has tests of its own. */
export async function registered(
  site: TestSite,
  member: TestMember,
  { programmeId, side, places = 1 }: { programmeId: string; side: RegistrationSide; places?: number },
): Promise<string> {
  const { db, clock } = site.doorway
  const now = clock()
  const { id } = await db
    .insertInto("registration")
    .values({
      ...{ programmeId, personId: await personIdOf(site, member), side, stream: "traditional", status: "active" },
      ...{ places, consentedAt: side === "mentor" ? now : null, adultStatedAt: now, waitingSince: now },
      ...{ createdAt: now, changedAt: now },
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

/** A pairing in progress, as it stands after the mentee's acceptance. */
export async function paired(
  site: TestSite,
  { programmeId, mentor, mentee, place = 1 }: { programmeId: string; mentor: string; mentee: string; place?: number },
): Promise<string> {
  const { db, clock } = site.doorway
  const now = clock()
  const { id } = await db
    .insertInto("pairing")
    .values({
      ...{ programmeId, choice: 1, mentorRegistrationId: mentor, menteeRegistrationId: mentee, place },
      ...{ status: "active", score: 700, proposedAt: now, confirmedAt: now },
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

export interface TestPair {
  readonly programmeId: string
  readonly pairingId: string
  /** Reads French. */
  readonly mentor: TestMember
  /** Reads English. */
  readonly mentee: TestMember
}

/**
 * Two members whose pairing is in progress, in a programme of their own; or, with `beside`, another mentee of the same
 * mentor.
 */
export async function pairUp(
  site: TestSite,
  {
    mentorName = "Odile Tremplin",
    menteeName = "Basil Sprout",
    beside,
  }: { mentorName?: string; menteeName?: string; beside?: TestPair & { readonly mentorRegistration: string } } = {},
): Promise<TestPair & { readonly mentorRegistration: string }> {
  const programmeId = beside?.programmeId ?? (await openProgramme(site))
  const mentor = beside?.mentor ?? (await signUp(site))
  const mentee = await signUp(site, { language: "en" })
  for (const [member, displayName] of [
    [mentor, mentorName],
    [mentee, menteeName],
  ] as const) {
    const personId = await personIdOf(site, member)
    await site.doorway.db.updateTable("person").set({ displayName }).where("id", "=", personId).execute()
  }
  const mentorRegistration =
    beside?.mentorRegistration ?? (await registered(site, mentor, { programmeId, side: "mentor", places: 2 }))
  const pairingId = await paired(site, {
    ...{ programmeId, mentor: mentorRegistration, place: beside ? 2 : 1 },
    mentee: await registered(site, mentee, { programmeId, side: "mentee" }),
  })
  return { programmeId, pairingId, mentor, mentee, mentorRegistration }
}

/** The key that a page has drawn with one of its forms. */
export function keyIn(html: string, action: string): string {
  const form = html.slice(html.indexOf(`action="${action}"`))
  return /name="key" value="([^"]+)"/.exec(form)?.[1] ?? ""
}
