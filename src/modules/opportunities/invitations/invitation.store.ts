import type { Temporal } from "temporal-polyfill"
import type { MatchScore } from "../../../engine/matching/score.js"
import type { Context, Reading } from "../../../platform/context.js"
import { violatedConstraint } from "../../../platform/db.js"
import { Refusal } from "../../../platform/refusal.js"

export const invitationPurposes = ["apply", "opt-in"] as const
export type InvitationPurpose = (typeof invitationPurposes)[number]
export type InvitationStatus = "sent" | "followed" | "declined" | "lapsed"

/** The fit of two as it was said at one moment: enough to compute it again. */
export interface SaidMatch {
  readonly points: number
  readonly contributions: MatchScore["contributions"]
  readonly ruleSet: { readonly code: string; readonly version: number }
  readonly year: number
}

export interface Invitation {
  readonly id: string
  readonly opportunity: number
  readonly personId: string
  readonly displayName: string
  readonly invitedBy: string
  readonly purpose: InvitationPurpose
  readonly status: InvitationStatus
  readonly message: string | null
  readonly invitedAt: Temporal.Instant
}

function invitations({ db }: Reading) {
  return db
    .selectFrom("invitation")
    .innerJoin("person", "person.id", "invitation.personId")
    .select([
      ...(["invitation.id", "invitation.opportunity", "invitation.personId", "person.displayName"] as const),
      ...(["invitation.invitedBy", "invitation.purpose", "invitation.status"] as const),
      ...(["invitation.message", "invitation.invitedAt"] as const),
    ])
    .$narrowType<{ purpose: InvitationPurpose; status: InvitationStatus }>()
}

export async function findInvitation(reading: Reading, id: string): Promise<Invitation | undefined> {
  return invitations(reading).where("invitation.id", "=", id).executeTakeFirst()
}

/** All that its authors sent for an opportunity, the latest first. */
export async function listInvitationsFor(reading: Reading, opportunity: number): Promise<readonly Invitation[]> {
  return invitations(reading)
    .where("invitation.opportunity", "=", opportunity)
    .orderBy("invitation.invitedAt", "desc")
    .orderBy("invitation.id", "desc")
    .execute()
}

/** Those that wait for a person’s answer, the latest first. */
export async function listOpenInvitationsOf(reading: Reading, personId: string): Promise<readonly Invitation[]> {
  return invitations(reading)
    .where("invitation.personId", "=", personId)
    .where("invitation.status", "=", "sent" satisfies InvitationStatus)
    .orderBy("invitation.invitedAt", "desc")
    .orderBy("invitation.id", "desc")
    .execute()
}

export async function isInvited(reading: Reading, opportunity: number, personId: string): Promise<boolean> {
  const found = await invitations(reading)
    .where("invitation.opportunity", "=", opportunity)
    .where("invitation.personId", "=", personId)
    .executeTakeFirst()
  return found !== undefined
}

/** The invitation that its answer decides on; locked after the person. */
export async function lockInvitation(ctx: Context, id: string): Promise<Invitation> {
  const row = await invitations(ctx).where("invitation.id", "=", id).forUpdate("invitation").executeTakeFirst()
  if (!row) throw new Refusal("not-found", "page-not-found")
  return row
}

export async function insertInvitation(
  ctx: Context,
  added: Pick<Invitation, "opportunity" | "personId" | "invitedBy" | "purpose" | "message"> & {
    readonly match: SaidMatch | null
  },
): Promise<string> {
  const { opportunity, personId, invitedBy, purpose, message, match } = added
  try {
    const { id } = await ctx.db
      .insertInto("invitation")
      .values({
        ...{ opportunity, personId, invitedBy, purpose, message },
        match: match === null ? null : JSON.stringify(match),
        ...{ status: "sent" satisfies InvitationStatus, invitedAt: ctx.now },
      })
      .returning("id")
      .executeTakeFirstOrThrow()
    return id
  } catch (error) {
    if (violatedConstraint(error) === "invitation_opportunity_unique") throw new Refusal("conflict", "already-invited")
    throw error
  }
}

export async function saveAnswer(ctx: Context, id: string, status: "followed" | "declined"): Promise<void> {
  await ctx.db
    .updateTable("invitation")
    .set({ status, answeredAt: ctx.now })
    .where("id", "=", id)
    .where("status", "=", "sent" satisfies InvitationStatus)
    .execute()
}

/** Invitations of this person to this opportunity that wait for her answer. */
export async function listOpenInvitationsTo(
  ctx: Context,
  { opportunity, personId }: Pick<Invitation, "opportunity" | "personId">,
): Promise<readonly string[]> {
  const rows = await ctx.db
    .selectFrom("invitation")
    .select("id")
    .where("opportunity", "=", opportunity)
    .where("personId", "=", personId)
    .where("status", "=", "sent" satisfies InvitationStatus)
    .forUpdate()
    .execute()
  return rows.map(({ id }) => id)
}
