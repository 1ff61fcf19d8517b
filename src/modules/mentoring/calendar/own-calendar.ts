import { createHash, randomBytes } from "node:crypto"
import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { saveCalendarToken, saveShowsNames } from "./calendar.store.js"

/** What stands in the database for the secret part of an address. */
export const tokenHashOf = (token: string): Buffer => createHash("sha256").update(token).digest()

/** She decides whether the entries in her calendar bear the other's name. */
export async function chooseNames(ctx: Context, { showsNames }: { readonly showsNames: boolean }): Promise<void> {
  const { personId } = actingMember(ctx)
  await saveShowsNames(ctx, personId, showsNames)
  const subject = { kind: "person", key: personId }
  await record(ctx, { act: "mentoring.choose-calendar-names", subject, to: showsNames ? "shown" : "hidden" })
}

/** Makes the private address of her calendar, and closes the one before. Gives its secret part, which nothing keeps. */
export async function renewCalendarAddress(ctx: Context): Promise<string> {
  const { personId } = actingMember(ctx)
  const token = randomBytes(32).toString("base64url")
  await saveCalendarToken(ctx, personId, tokenHashOf(token))
  await record(ctx, { act: "mentoring.renew-calendar-address", subject: { kind: "person", key: personId } })
  return token
}

/** From now on nobody reads her calendar at its private address. */
export async function closeCalendarAddress(ctx: Context): Promise<void> {
  const { personId } = actingMember(ctx)
  await saveCalendarToken(ctx, personId, null)
  await record(ctx, { act: "mentoring.close-calendar-address", subject: { kind: "person", key: personId } })
}
