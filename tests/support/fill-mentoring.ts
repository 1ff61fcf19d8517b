import { sealForPairing } from "../../src/modules/mentoring/sealing/pairing-seal.js"
import { system } from "../../src/platform/context.js"
import { act } from "../../src/platform/db.js"
import { openProgramme, paired } from "./mentoring.js"
import type { TestSite } from "./site.js"

interface Pairing {
  readonly pairingId: string
  readonly personId: string
  readonly partnerId: string
}

/**
 * A row in each table of mentoring, her name in those that hold words in clear, and what her partner wrote beside it,
 * which goes with their pairing. A new table needs its row here.
 */
export async function fillMentoring(
  site: TestSite,
  { personId, partnerId, lastName }: { personId: string; partnerId: string; lastName: string },
): Promise<void> {
  const pairingId = await fillProgramme(site, { personId, partnerId, lastName })
  const of = { pairingId, personId, partnerId }
  await act(site.doorway, system, async (ctx) => {
    await sealForPairing(ctx, pairingId)
  })
  await fillCalendar(site, of, lastName)
  await fillConfidences(site, of)
  await fillReports(site, of)
  await fillCourse(site, of)
  await fillAppointments(site, of, lastName)
  await fillRuns(site, of)
  await fillInvitation(site, of, lastName)
  await fillBulkMessages(site, of)
}

/** Her registration as a mentee, what she answered, a proposal and the pairing that came of it. */
async function fillProgramme(
  site: TestSite,
  { personId, partnerId, lastName }: { personId: string; partnerId: string; lastName: string },
): Promise<string> {
  const { db, clock } = site.doorway
  const now = clock()
  const programmeId = await openProgramme(site)
  const register = async (of: string, side: "mentor" | "mentee") => {
    const { id } = await db
      .insertInto("registration")
      .values({
        ...{ programmeId, personId: of, side, stream: "traditional", status: "active", places: 1 },
        ...{ adultStatedAt: now, consentedAt: now, waitingSince: now, createdAt: now, changedAt: now },
      })
      .returning("id")
      .executeTakeFirstOrThrow()
    return id
  }
  const mentor = await register(partnerId, "mentor")
  const mentee = await register(personId, "mentee")
  const answer = { field: "x", value: JSON.stringify(lastName), seenBy: "pairing", counts: true, changedAt: now }
  await db
    .insertInto("registrationAnswer")
    .values({ registrationId: mentee, ...answer })
    .execute()
  await db
    .insertInto("registrationExclusion")
    .values({ registrationId: mentee, sealedDeclared: "sealed", changedAt: now })
    .execute()
  const pairingId = await paired(site, { programmeId, mentor, mentee })
  const { id: proposalId } = await db
    .insertInto("proposal")
    .values({
      ...{ programmeId, registrationId: mentee, status: "accepted", approvedBy: partnerId, isRequested: false },
      ...{ sentAt: now, answerBy: now, answeredAt: now },
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  await db.updateTable("pairing").set({ proposalId }).where("id", "=", pairingId).execute()
  await db
    .insertInto("proposalQuestion")
    .values({
      ...{ proposalId, pairingId, sealedQuestion: "sealed", askedAt: now },
      ...{ sealedAnswer: "sealed", answeredBy: partnerId, answeredAt: now },
    })
    .execute()
  return pairingId
}

async function fillCalendar(site: TestSite, { pairingId, personId }: Pairing, lastName: string): Promise<void> {
  const { db, clock } = site.doorway
  const now = clock()
  await db
    .insertInto("meeting")
    .values({
      ...{ pairingId, status: "planned", localOn: "2026-12-01", localTime: "10:00", timeZone: "America/Toronto" },
      ...{ minutes: 60, startsAt: now, endsAt: now.add({ hours: 1 }), zoneEdition: "x", mode: "in-person" },
      ...{ place: `Bureau de ${lastName}`, sequence: 0, plannedAt: now, changedAt: now },
    })
    .execute()
  await db.insertInto("mentoringCalendar").values({ personId, showsNames: false }).execute()
}

async function fillConfidences(site: TestSite, { pairingId, personId, partnerId }: Pairing): Promise<void> {
  const { db, clock } = site.doorway
  const now = clock()
  for (const authorId of [personId, partnerId]) {
    const written = () => ({ id: crypto.randomUUID(), pairingId, authorId })
    await db
      .insertInto("exchange")
      .values({ ...written(), sealedBody: "sealed", sentAt: now })
      .execute()
    await db
      .insertInto("pairingNote")
      .values({ ...written(), kind: "private", sealedBody: "sealed", writtenAt: now })
      .execute()
    await db
      .insertInto("sharedGoal")
      .values({ ...written(), sealedText: "sealed", status: "open", writtenAt: now, changedAt: now })
      .execute()
  }
}

/** Each has reported the other, and shown a message of hers. */
async function fillReports(site: TestSite, { pairingId, personId, partnerId }: Pairing): Promise<void> {
  const { db, clock } = site.doorway
  const now = clock()
  for (const [reporterId, reportedId] of [
    [personId, partnerId],
    [partnerId, personId],
  ] as const) {
    const { number } = await db
      .insertInto("exchangeReport")
      .values({ pairingId, reporterId, reportedId, reason: "other", status: "open", reportedAt: now })
      .returning("number")
      .executeTakeFirstOrThrow()
    await db
      .insertInto("reportedExchange")
      .values({ reportNumber: number, position: 0, authorId: reportedId, sealedBody: "sealed", sentAt: now })
      .execute()
  }
}

async function fillCourse(site: TestSite, { pairingId, personId, partnerId }: Pairing): Promise<void> {
  const { db, clock } = site.doorway
  const now = clock()
  await db.insertInto("pairingEnding").values({ pairingId, endedBy: personId, reason: "other" }).execute()
  for (const of of [personId, partnerId]) {
    await db.insertInto("againWish").values({ pairingId, personId: of }).execute()
    await db
      .insertInto("pairingReview")
      .values({ pairingId, personId: of, kind: "midterm", dueOn: "2026-12-01", offeredAt: now, reminded: 0 })
      .execute()
    await db
      .insertInto("situation")
      .values({ id: crypto.randomUUID(), pairingId, raisedBy: of, kind: "absence", status: "raised", raisedAt: now })
      .execute()
  }
}

/** Times proposed for a first meeting, an agreement, and what was recalled. */
async function fillAppointments(site: TestSite, { pairingId, personId }: Pairing, lastName: string): Promise<void> {
  const { db, clock } = site.doorway
  const now = clock()
  const proposalId = crypto.randomUUID()
  await db
    .insertInto("timeProposal")
    .values({
      ...{ id: proposalId, pairingId, authorId: personId, status: "open", minutes: 60, mode: "in-person" },
      ...{ place: `Bureau de ${lastName}`, proposedAt: now },
    })
    .execute()
  const hour = { localOn: "2026-12-02", localTime: "10:00", timeZone: "America/St_Johns" }
  await db
    .insertInto("proposedTime")
    .values({ proposalId, position: 0, ...hour })
    .execute()
  await db
    .insertInto("agreement")
    .values({
      ...{ id: crypto.randomUUID(), pairingId, number: 1, authorId: personId, rhythm: "monthly", minutes: 60 },
      ...{ mode: "both", sealedTerms: "sealed", proposedAt: now, menteeSignedAt: now },
    })
    .execute()
  await db
    .insertInto("pairingReminder")
    .values({ pairingId, kind: "quiet", occasion: "2026-12-01", toldAt: now })
    .execute()
}

/** A run that paired her, left her over and was overruled: all at once, so that each table has its row. */
async function fillRuns(site: TestSite, { pairingId }: Pairing): Promise<void> {
  const { db, clock } = site.doorway
  const now = clock()
  const { programmeId, mentorRegistrationId, menteeRegistrationId } = await db
    .selectFrom("pairing")
    .select(["programmeId", "mentorRegistrationId", "menteeRegistrationId"])
    .where("id", "=", pairingId)
    .$narrowType<{ programmeId: string }>()
    .executeTakeFirstOrThrow()
  const { id: matchingRunId } = await db
    .insertInto("matchingRun")
    .values({
      ...{ programmeId, stream: "traditional", number: 1, aim: "most-people", rules: JSON.stringify({}), seed: 1 },
      askedAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  const two = { mentorRegistrationId, menteeRegistrationId }
  await db
    .insertInto("matchingPair")
    .values({ matchingRunId, ...two, choice: 1, score: 700, contributions: JSON.stringify([]), isPinned: false })
    .execute()
  await db
    .insertInto("matchingLeft")
    .values({ matchingRunId, registrationId: menteeRegistrationId, reason: JSON.stringify({}) })
    .execute()
  await db
    .insertInto("pairDecision")
    .values({ ...two, decision: "never", decidedAt: now })
    .execute()
}

/** At the address that she has confirmed since. */
async function fillInvitation(site: TestSite, { pairingId, personId }: Pairing, lastName: string): Promise<void> {
  const { db, clock } = site.doorway
  const { programmeId } = await db
    .selectFrom("pairing")
    .select("programmeId")
    .where("id", "=", pairingId)
    .$narrowType<{ programmeId: string }>()
    .executeTakeFirstOrThrow()
  const { address, addressKey } = await db
    .selectFrom("accountAddress")
    .innerJoin("account", "account.id", "accountAddress.accountId")
    .select(["accountAddress.address", "accountAddress.addressKey"])
    .where("account.personId", "=", personId)
    .where("accountAddress.confirmedAt", "is not", null)
    .executeTakeFirstOrThrow()
  await db
    .insertInto("registrationInvitation")
    .values({
      ...{ programmeId, side: "mentor", stream: "traditional", address, addressKey, name: lastName, language: "fr" },
      ...{ places: 1, answers: JSON.stringify({}), invitedAt: clock() },
    })
    .execute()
}

/** One that she sent and her partner received, and the other way round. */
async function fillBulkMessages(site: TestSite, { pairingId, personId, partnerId }: Pairing): Promise<void> {
  const { db, clock } = site.doorway
  const { programmeId } = await db
    .selectFrom("pairing")
    .select("programmeId")
    .where("id", "=", pairingId)
    .$narrowType<{ programmeId: string }>()
    .executeTakeFirstOrThrow()
  const words = { subjectEn: "x", subjectFr: "x", textEn: "x", textFr: "x" }
  for (const [sentBy, receiverId] of [
    [personId, partnerId],
    [partnerId, personId],
  ] as const) {
    const id = crypto.randomUUID()
    await db
      .insertInto("bulkMessage")
      .values({ id, programmeId, audience: "pairs-active", ...words, sentBy, sentAt: clock(), receiverCount: 1 })
      .execute()
    await db
      .insertInto("bulkMessageReceiver")
      .values({ bulkMessageId: id, personId: receiverId, toldAt: clock() })
      .execute()
  }
}
