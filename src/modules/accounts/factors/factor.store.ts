import { sql } from "kysely"
import type { Context, Reading } from "../../../platform/context.js"

/** What a person has beyond her password. Recovery codes stand in for the others; they are no factor of their own. */
export interface HeldFactors {
  readonly hasApp: boolean
  readonly passkeys: number
  readonly recoveryCodes: number
}

export async function countFactors(reading: Reading, accountId: string): Promise<HeldFactors> {
  const { rows } = await sql<HeldFactors>`select
    exists (select from authenticator_app where account_id = ${accountId} and confirmed_at is not null) as has_app,
    (select count(*) from passkey where account_id = ${accountId}) as passkeys,
    (select count(*) from recovery_code where account_id = ${accountId} and used_at is null) as recovery_codes
  `.execute(reading.db)
  const [held] = rows
  if (!held) throw new Error("a select without from gives one row")
  return held
}

export async function hasFactor(reading: Reading, accountId: string): Promise<boolean> {
  const { hasApp, passkeys } = await countFactors(reading, accountId)
  return hasApp || passkeys > 0
}

/** Takes away every factor of the account, recovery codes included. */
export async function deleteFactors(ctx: Context, accountId: string): Promise<void> {
  for (const table of ["authenticatorApp", "passkey", "recoveryCode"] as const) {
    await ctx.db.deleteFrom(table).where("accountId", "=", accountId).execute()
  }
}
