import { applied, loadMarketplace, posted } from "./marketplace.js"
import type { TestSite } from "./site.js"

interface Filled {
  readonly personId: string
  readonly otherId: string
  readonly lastName: string
}

/**
 * A row in each table of the marketplace, her name in those that hold words, and what others wrote to her own
 * opportunity, which goes with it. A new table needs its row here.
 */
export async function fillMarketplace(site: TestSite, { personId, otherId, lastName }: Filled): Promise<void> {
  const { db, clock } = site.doorway
  await loadMarketplace(site)
  await db.insertInto("optIn").values({ personId, type: "mentoring", side: "offering", since: clock() }).execute()
  await fillKept(site, { personId, otherId, lastName })
  const opportunity = await fillOpportunity(site, { personId, otherId, lastName })
  await fillApplicants(site, { personId, otherId, lastName }, opportunity)
  const another = await posted(site, otherId)
  const hers = await applied(site, personId, another)
  await db
    .updateTable("application")
    .set({ message: `Je suis ${lastName}.` })
    .where("id", "=", hers)
    .execute()
  await writeTo(site, { opportunity: another, sentBy: otherId, applicationId: hers, subject: "Bonjour" })
  const invitation = { purpose: "apply", status: "sent", message: `Chère ${lastName}`, invitedAt: clock() }
  await db
    .insertInto("invitation")
    .values([
      { ...invitation, opportunity: another, personId, invitedBy: otherId },
      { ...invitation, opportunity, personId: otherId, invitedBy: personId },
    ])
    .execute()
}

/** Who applied to hers, what she noted of it and what she wrote back. */
async function fillApplicants(site: TestSite, { personId, otherId, lastName }: Filled, opportunity: number) {
  const { db, clock } = site.doorway
  const applicationId = await applied(site, otherId, opportunity)
  const note = { id: crypto.randomUUID(), applicationId, writtenBy: personId, body: `Note de ${lastName}` }
  await db
    .insertInto("applicationNote")
    .values({ ...note, writtenAt: clock() })
    .execute()
  await writeTo(site, { opportunity, sentBy: personId, applicationId, subject: `De ${lastName}` })
}

/** What an author wrote to somebody who applied. */
async function writeTo(
  { doorway: { db, clock } }: TestSite,
  written: { opportunity: number; sentBy: string; applicationId: string; subject: string },
): Promise<void> {
  const { opportunity, sentBy, applicationId, subject } = written
  const messageId = crypto.randomUUID()
  await db
    .insertInto("applicantMessage")
    .values({ id: messageId, opportunity, sentBy, language: "fr", subject, body: "Bonjour", sentAt: clock() })
    .execute()
  await db.insertInto("applicantMessageReceiver").values({ messageId, applicationId }).execute()
}

/** What she keeps of her searches, and what others keep of hers. */
async function fillKept(site: TestSite, { personId, otherId, lastName }: Filled): Promise<void> {
  const { db, clock } = site.doorway
  await db
    .insertInto("savedSearch")
    .values({ personId, about: "opportunities", name: `Pour ${lastName}`, query: "q=carte", savedAt: clock() })
    .execute()
  const [hers, another] = [await posted(site, personId), await posted(site, otherId)]
  await db
    .insertInto("favouriteOpportunity")
    .values([
      { personId, opportunity: another, since: clock() },
      { personId: otherId, opportunity: hers, since: clock() },
    ])
    .execute()
}

/** Her opportunity with a line in each of its lists. */
async function fillOpportunity(site: TestSite, { personId, otherId, lastName }: Filled): Promise<number> {
  const { db, clock } = site.doorway
  const opportunity = await posted(site, personId, { titleFr: `Travailler avec ${lastName}` })
  const { id: organisationId } = await db
    .insertInto("organisation")
    .values({
      ...{ nameFr: "Office des possibilités", nameEn: "Office of Opportunities", otherNamesEn: [], otherNamesFr: [] },
      ...{ standing: "confirmed", sector: "federal", createdAt: clock() },
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  const word = { opportunity, words: `Il s’agit de ${lastName}`, reason: "other", status: "open", reportedAt: clock() }
  await db
    .insertInto("opportunityReport")
    .values([
      { ...word, reporterId: otherId },
      { ...word, opportunity: await posted(site, otherId), reporterId: personId },
    ])
    .execute()
  await db
    .insertInto("opportunityLetter")
    .values({ opportunity, writerId: otherId, body: `Chère ${lastName}`, writtenAt: clock() })
    .execute()
  await db
    .insertInto("opportunityReminder")
    .values({ opportunity, kind: "deadline-near", occasion: "2026-12-01", toldAt: clock() })
    .execute()
  await db.insertInto("opportunitySkill").values({ opportunity, skill: "x", isEssential: true }).execute()
  await db
    .insertInto("opportunityGroupLevel")
    .values({ opportunity, occupationalGroup: "EC", occupationalLevel: "05" })
    .execute()
  await db
    .insertInto("opportunityLanguage")
    .values({ opportunity, language: "fr", component: "oral", level: "B" })
    .execute()
  await db
    .insertInto("opportunityHours")
    .values({ opportunity, day: "monday", startsAt: "09:00", minutes: 120 })
    .execute()
  await db.insertInto("opportunityRestriction").values({ opportunity, organisationId }).execute()
  return opportunity
}
