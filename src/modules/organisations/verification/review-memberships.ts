import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { tell } from "../../notices/index.js"
import { automaticWay, reviewOf } from "../memberships/membership.js"
import {
  holdOrganisations,
  listMemberships,
  lockPerson,
  type Membership,
  saveMembership,
} from "../memberships/membership.store.js"
import { findAccountIdOf } from "./evidence.store.js"
import { findEvidence } from "./find-evidence.js"
import { membershipVerified, verificationEnded } from "./verification.notices.js"

/**
 * Looks again at what speaks for a person's memberships: after her addresses changed, a directory let her in, or an
 * organisation's domains changed. What an administrator or staff decided stays.
 */
export async function reviewMemberships(ctx: Context, personId: string): Promise<void> {
  if (!(await lockPerson(ctx, personId))) return
  const before = await listMemberships(ctx, personId)
  await holdOrganisations(
    ctx,
    before.map(({ organisationId }) => organisationId),
  )
  const evidence = await findEvidence(ctx, personId)
  for (const membership of await listMemberships(ctx, personId)) {
    if (membership.organisationStanding !== "confirmed") continue
    const change = reviewOf(membership, automaticWay(evidence(membership.organisationId)))
    if (change?.act === "recognise") await recognise(ctx, membership, change.way)
    if (change?.act === "lapse") await lapse(ctx, membership)
  }
}

async function recognise(ctx: Context, membership: Membership, way: "address" | "directory"): Promise<void> {
  await saveMembership(ctx, membership, { standing: "verified", way, verifiedAt: ctx.now, askedAt: null })
  await record(ctx, {
    act: "organisations.recognise-membership",
    subject: { kind: "membership", key: membership.id },
    from: membership.standing,
    to: "verified",
    reason: way,
  })
  // Whoever acts sees it on her page; only what happened without her is told.
  if (ctx.actor.kind === "system") await tellHolder(ctx, membership, "verified")
}

async function lapse(ctx: Context, membership: Membership): Promise<void> {
  await saveMembership(ctx, membership, { standing: "declared", way: null, verifiedAt: null })
  await record(ctx, {
    act: "organisations.lapse-membership",
    subject: { kind: "membership", key: membership.id },
    from: "verified",
    to: "declared",
    ...(membership.way && { reason: membership.way }),
  })
  await tellHolder(ctx, membership, "ended")
}

async function tellHolder(ctx: Context, membership: Membership, what: "verified" | "ended"): Promise<void> {
  const accountId = await findAccountIdOf(ctx, membership.personId)
  const kind = what === "verified" ? membershipVerified : verificationEnded
  if (accountId !== undefined) await tell(ctx, kind, accountId, { membershipId: membership.id })
}
