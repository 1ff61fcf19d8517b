import { type Actor, system, visitor } from "../../../platform/context.js"
import { act, type Doorway, reading } from "../../../platform/db.js"
import { listHeldGrants } from "../../../platform/require-role.js"
import { accountRules } from "../account.js"
import { secretHash } from "../secret-hash.js"
import { listDueTerms } from "../terms/terms.store.js"
import { findOpenSession, touchSession } from "./session.store.js"

const touchMinutes = 5

/** Who a session's secret stands for. A session whose second factor is due stands for nobody yet. */
export async function identify(doorway: Doorway, token: string | undefined): Promise<Actor> {
  if (token === undefined) return visitor
  const now = doorway.clock()
  const asVisitor = reading(doorway, visitor)
  const session = await findOpenSession(asVisitor, secretHash(token))
  if (!session) return visitor
  const { accountId, sessionId, personId } = session.member
  if (session.awaitsFactor) return { kind: "visitor", awaiting: { accountId, sessionId } }
  // Seen at most every few minutes: a reading page stays a reading page.
  if (now.since(session.lastSeenAt).total("minutes") >= touchMinutes) {
    const endsAt = session.stays ? undefined : now.add({ hours: accountRules.idleHours })
    await act(doorway, system, (ctx) => touchSession(ctx, sessionId, endsAt))
  }
  const [grants, dueTerms] = await Promise.all([
    listHeldGrants(asVisitor, personId),
    listDueTerms(asVisitor, accountId),
  ])
  return { ...session.member, areTermsDue: dueTerms.length > 0, grants }
}
