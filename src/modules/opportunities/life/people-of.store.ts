import type { Reading } from "../../../platform/context.js"
import type { ApplicationStatus } from "../applications/application.js"

/** Whose application to it stands in one of these states. */
export async function listPeopleIn(
  { db }: Reading,
  opportunity: number,
  statuses: readonly ApplicationStatus[],
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("application")
    .select("personId")
    .where("opportunity", "=", opportunity)
    .where("status", "in", [...statuses])
    .orderBy("personId")
    .execute()
  return rows.map(({ personId }) => personId)
}

/** Who was invited to apply and has not answered. */
export async function listInvited({ db }: Reading, opportunity: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("invitation")
    .select("personId")
    .where("opportunity", "=", opportunity)
    .where("purpose", "=", "apply")
    .where("status", "=", "sent")
    .orderBy("personId")
    .execute()
  return rows.map(({ personId }) => personId)
}

/** Whose application ended with it when it expired: it may interest them that it opens again. */
export async function listExpiredWith({ db }: Reading, opportunity: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("application")
    .select("personId")
    .where("opportunity", "=", opportunity)
    .where("status", "=", "rejected")
    .where("reason", "=", "expired")
    .orderBy("personId")
    .execute()
  return rows.map(({ personId }) => personId)
}
