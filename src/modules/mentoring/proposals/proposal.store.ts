import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { heldStatuses, type PairingStatus } from "../pairings/pairing.js"
import { type DeclineReason, openStatuses, type ProposalStatus } from "./proposal.js"

export interface Proposal {
  readonly id: string
  readonly programmeId: string
  readonly registrationId: string
  readonly menteeId: string
  readonly menteeName: string
  readonly status: ProposalStatus
  /** The mentor was asked first. */
  readonly asksMentor: boolean
  /** The mentee asked for it herself; any other is approved by the coordination. */
  readonly isRequested: boolean
  /** While the mentor is asked first, when she was. */
  readonly sentAt: Temporal.Instant
  readonly answerBy: Temporal.Instant
  readonly answeredAt: Temporal.Instant | null
  readonly reason: DeclineReason | null
  readonly remindersSent: number
}

function proposals({ db }: Reading) {
  return db
    .selectFrom("proposal")
    .innerJoin("registration", "registration.id", "proposal.registrationId")
    .innerJoin("person", "person.id", "registration.personId")
    .select([
      "proposal.id",
      "proposal.programmeId",
      "proposal.registrationId",
      "registration.personId as menteeId",
      "person.displayName as menteeName",
      "proposal.status",
      "proposal.asksMentor",
      "proposal.isRequested",
      "proposal.sentAt",
      "proposal.answerBy",
      "proposal.answeredAt",
      "proposal.reason",
      "proposal.remindersSent",
    ])
    .$narrowType<{ status: ProposalStatus; reason: DeclineReason | null }>()
}

export async function findProposal(reading: Reading, id: string): Promise<Proposal | undefined> {
  return proposals(reading).where("proposal.id", "=", id).executeTakeFirst()
}

/** The proposal that a command decides on, its row locked; registrations are locked before it. */
export async function lockProposal(ctx: Context, id: string): Promise<Proposal> {
  const row = await proposals(ctx).where("proposal.id", "=", id).forUpdate("proposal").executeTakeFirst()
  if (!row) throw new Refusal("not-found", "page-not-found")
  return row
}

/** Every proposal that waits for an answer, those that end first in front. */
export async function listOpenProposals(reading: Reading): Promise<readonly Proposal[]> {
  return proposals(reading).where("proposal.status", "in", openStatuses).orderBy("answerBy").orderBy("id").execute()
}

/** Open proposals in which this registration stands, as the mentee's or as one of the mentors'. */
export async function listOpenProposalsOf(reading: Reading, registrationId: string): Promise<readonly Proposal[]> {
  return proposals(reading)
    .where("proposal.status", "in", openStatuses)
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb("proposal.registrationId", "=", registrationId),
        exists(
          selectFrom("pairing")
            .select("pairing.id")
            .whereRef("pairing.proposalId", "=", "proposal.id")
            .where("pairing.status", "in", heldStatuses)
            .where("pairing.mentorRegistrationId", "=", registrationId),
        ),
      ]),
    )
    .orderBy("proposal.id")
    .execute()
}

export async function insertProposal(
  ctx: Context,
  given: Pick<Proposal, "programmeId" | "registrationId" | "asksMentor" | "answerBy"> & {
    /** Null where the mentee asked for it herself. */
    readonly approvedBy: string | null
  },
): Promise<string> {
  const { programmeId, registrationId, asksMentor, approvedBy, answerBy } = given
  const status: ProposalStatus = asksMentor ? "asked" : "sent"
  const { id } = await ctx.db
    .insertInto("proposal")
    .values({
      ...{ programmeId, registrationId, status, asksMentor, approvedBy, isRequested: approvedBy === null },
      ...{ answerBy, sentAt: ctx.now },
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

type ProposalChange = Partial<
  Pick<Proposal, "status" | "sentAt" | "answerBy" | "answeredAt" | "reason" | "remindersSent">
>

/** Saves the change where the proposal still is as it was read. */
export async function saveProposal(
  ctx: Context,
  { id, status }: Pick<Proposal, "id" | "status">,
  change: ProposalChange,
): Promise<void> {
  const saved = await ctx.db
    .updateTable("proposal")
    .set(change)
    .where("id", "=", id)
    .where("status", "=", status)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) throw new Refusal("conflict", "proposal-changed-meanwhile")
}

/** One of the pairings that a proposal puts before a mentee. */
export interface ProposedPairing {
  readonly id: string
  readonly choice: number
  readonly mentorRegistrationId: string
  readonly mentorId: string
  readonly mentorName: string
  readonly menteeRegistrationId: string
  readonly status: PairingStatus
  readonly score: number | null
  readonly contributions: unknown
  readonly ruleSet: string | null
}

export async function listPairingsOf(reading: Reading, proposalId: string): Promise<readonly ProposedPairing[]> {
  return reading.db
    .selectFrom("pairing")
    .innerJoin("registration", "registration.id", "pairing.mentorRegistrationId")
    .innerJoin("person", "person.id", "registration.personId")
    .select([
      "pairing.id",
      "pairing.choice",
      "pairing.mentorRegistrationId",
      "registration.personId as mentorId",
      "person.displayName as mentorName",
      "pairing.menteeRegistrationId",
      "pairing.status",
      "pairing.score",
      "pairing.contributions",
      "pairing.ruleSet",
    ])
    .where("pairing.proposalId", "=", proposalId)
    .orderBy("pairing.choice")
    .$narrowType<{ status: PairingStatus }>()
    .execute()
}

/** What is proposed of one mentor: her score with what it is made of, where a computation gave one. */
export interface Computed {
  readonly score: number
  readonly contributions: unknown
  readonly ruleSet: string
}

export async function insertPairing(
  ctx: Context,
  pairing: {
    readonly programmeId: string
    readonly proposalId: string
    readonly choice: number
    readonly mentorRegistrationId: string
    readonly menteeRegistrationId: string
    readonly place: number
    readonly status: PairingStatus
    readonly computed: Computed | undefined
  },
): Promise<void> {
  const { programmeId, proposalId, choice, mentorRegistrationId, menteeRegistrationId, place, status } = pairing
  const { computed } = pairing
  await ctx.db
    .insertInto("pairing")
    .values({
      ...{ programmeId, proposalId, choice, mentorRegistrationId, menteeRegistrationId, place, status },
      score: computed?.score ?? null,
      contributions: computed ? JSON.stringify(computed.contributions) : null,
      ruleSet: computed?.ruleSet ?? null,
      proposedAt: ctx.now,
    })
    .execute()
}

/** Saves what became of the pairing, where it still is as it was read. */
export async function savePairingStatus(
  ctx: Context,
  { id, status: before }: Pick<ProposedPairing, "id" | "status">,
  status: PairingStatus,
): Promise<void> {
  const saved = await ctx.db
    .updateTable("pairing")
    .set({ status, ...(status === "active" && { confirmedAt: ctx.now }) })
    .where("id", "=", id)
    .where("status", "=", before)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) throw new Refusal("conflict", "proposal-changed-meanwhile")
}

export async function countProposalsIn({ db }: Reading, programmeId: string): Promise<number> {
  const { count } = await db
    .selectFrom("proposal")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("programmeId", "=", programmeId)
    .executeTakeFirstOrThrow()
  return count
}

/** Proposals of a programme, the latest first. */
export async function listProposalsIn(
  reading: Reading,
  programmeId: string,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly Proposal[]> {
  return proposals(reading)
    .where("proposal.programmeId", "=", programmeId)
    .orderBy("proposal.sentAt", "desc")
    .orderBy("proposal.id", "desc")
    .limit(limit)
    .offset(offset)
    .execute()
}

/** Proposals of a programme, or of one of its mentees, made before a given one, the latest first. */
export async function listProposalsAfter(
  reading: Reading,
  { programmeId, registrationId }: { readonly programmeId: string; readonly registrationId?: string },
  { before, limit }: { readonly before?: string | undefined; readonly limit: number },
): Promise<readonly Proposal[]> {
  return proposals(reading)
    .where("proposal.programmeId", "=", programmeId)
    .$if(registrationId !== undefined, (query) => query.where("proposal.registrationId", "=", registrationId as string))
    .$if(before !== undefined, (query) => query.where("proposal.id", "<", before as string))
    .orderBy("proposal.id", "desc")
    .limit(limit)
    .execute()
}

/** Proposals that a person may answer or answered: to her as a mentee once they are before her, or as the mentor asked. */
export async function listProposalsTo(reading: Reading, personId: string): Promise<readonly Proposal[]> {
  return proposals(reading)
    .where(({ or, and, not, eb, exists, selectFrom }) =>
      or([
        and([
          eb("registration.personId", "=", personId),
          or([not(eb("proposal.status", "=", "asked")), eb("proposal.approvedBy", "is", null)]),
        ]),
        and([
          eb("proposal.asksMentor", "=", true),
          exists(
            selectFrom("pairing")
              .innerJoin("registration as ofMentor", "ofMentor.id", "pairing.mentorRegistrationId")
              .select("pairing.id")
              .whereRef("pairing.proposalId", "=", "proposal.id")
              .where("ofMentor.personId", "=", personId),
          ),
        ]),
      ]),
    )
    .orderBy("proposal.id", "desc")
    .execute()
}

/** The mentors of these proposals by name, the one proposed first in front. */
export async function listMentorNames(
  { db }: Reading,
  proposalIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (proposalIds.length === 0) return new Map()
  const rows = await db
    .selectFrom("pairing")
    .innerJoin("registration", "registration.id", "pairing.mentorRegistrationId")
    .innerJoin("person", "person.id", "registration.personId")
    .select(["pairing.proposalId", "person.displayName"])
    .where("pairing.proposalId", "in", proposalIds)
    .orderBy("pairing.choice")
    .execute()
  const byProposal = Map.groupBy(rows, ({ proposalId }) => proposalId ?? "")
  return new Map([...byProposal].map(([id, named]) => [id, named.map(({ displayName }) => displayName)]))
}
