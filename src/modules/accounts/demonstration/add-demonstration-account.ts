import { type DemonstrationPerson, demonstrationPassword, demonstrationSecret } from "../../../../db/demo/people.js"
import type { Context, Member } from "../../../platform/context.js"
import { wholePlatform } from "../../../platform/roles.js"
import { seal } from "../../../platform/seal.js"
import { addPerson } from "../../people/index.js"
import { changeStatus, insertAccount } from "../account.store.js"
import { confirmAddress, findAccountIdByAddress, insertAddress } from "../addresses/address.store.js"
import { addressKeyOf } from "../addresses/email-address.js"
import { placeOfSecret } from "../factors/authenticator-app/authenticator-app.js"
import { confirmApp, putSecret } from "../factors/authenticator-app/authenticator-app.store.js"
import { insertGrant } from "../grants/grant.store.js"
import { hashPassword } from "../passwords/password.js"
import { usernameFor } from "../registration/username.js"
import { termsDocuments, termsVersions } from "../terms/terms.js"
import { insertTermsAcceptance } from "../terms/terms.store.js"

type InventedPerson = Pick<DemonstrationPerson, "firstName" | "lastName" | "emailAddress" | "language" | "timeZone"> &
  Partial<Pick<DemonstrationPerson, "roles">>

/** One for all: hashing takes its time, and everybody at the machine knows the password. */
export const hashDemonstrationPassword = (): Promise<string> => hashPassword(demonstrationPassword)

/**
 * Opens the account of an invented person, with her roles and an authenticator app, and gives her as one who acts;
 * undefined when an earlier start has done it.
 */
export async function addDemonstrationAccount(
  ctx: Context,
  person: InventedPerson,
  passwordHash: string,
): Promise<Member | undefined> {
  const { firstName, lastName, emailAddress, language, timeZone } = person
  const addressKey = addressKeyOf(emailAddress)
  if ((await findAccountIdByAddress(ctx, addressKey)) !== undefined) return undefined
  const displayName = `${firstName} ${lastName}`
  const personId = await addPerson(ctx, { firstName, lastName, displayName, language, timeZone })
  const accountId = await insertAccount(ctx, { personId, passwordHash }, (occurrence) =>
    usernameFor(firstName, lastName, occurrence),
  )
  const addressId = await insertAddress(ctx, { accountId, address: emailAddress, addressKey, isPrimary: true })
  await confirmAddress(ctx, addressId)
  await changeStatus(ctx, { id: accountId, status: "unconfirmed" }, "confirm", { confirmedAt: ctx.now })
  for (const document of termsDocuments) await insertTermsAcceptance(ctx, accountId, document, termsVersions[document])
  await addRoles(ctx, person.roles ?? [], { accountId, personId })
  const session = { sessionId: accountId, strength: "password", areTermsDue: false, grants: [] } as const
  return { kind: "member", accountId, personId, displayName, language, timeZone, ...session }
}

async function addRoles(
  ctx: Context,
  roles: DemonstrationPerson["roles"],
  { accountId, personId }: { readonly accountId: string; readonly personId: string },
): Promise<void> {
  if (roles.length === 0) return
  await putSecret(ctx, accountId, seal(ctx.keys, demonstrationSecret, placeOfSecret(accountId)))
  await confirmApp(ctx, accountId, 0)
  for (const role of roles) {
    await insertGrant(ctx, { personId, role, scope: wholePlatform, fromAt: ctx.now, untilAt: null, grantedBy: null })
  }
}
