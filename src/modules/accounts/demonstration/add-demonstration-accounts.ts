import { type DemonstrationPerson, demonstrationPassword, demonstrationSecret } from "../../../../db/demo/people.js"
import type { Context, Member } from "../../../platform/context.js"
import { wholePlatform } from "../../../platform/roles.js"
import { seal } from "../../../platform/seal.js"
import { addPerson } from "../../people/index.js"
import { changeStatus, insertAccount } from "../account.store.js"
import { insertConfirmedAddresses, listKnownAddresses } from "../addresses/address.store.js"
import { addressKeyOf } from "../addresses/email-address.js"
import { placeOfSecret } from "../factors/authenticator-app/authenticator-app.js"
import { confirmApp, putSecret } from "../factors/authenticator-app/authenticator-app.store.js"
import { insertGrant } from "../grants/grant.store.js"
import { hashPassword } from "../passwords/password.js"
import { usernameFor } from "../registration/username.js"
import { termsDocuments, termsVersions } from "../terms/terms.js"
import { insertTermsAcceptances } from "../terms/terms.store.js"

type InventedPerson = Pick<DemonstrationPerson, "firstName" | "lastName" | "emailAddress" | "language" | "timeZone"> &
  Partial<Pick<DemonstrationPerson, "roles">>

/** One for all: hashing takes its time, and everybody at the machine knows the password. */
export const hashDemonstrationPassword = (): Promise<string> => hashPassword(demonstrationPassword)

/**
 * Opens the accounts of invented people, with their roles and an authenticator app, and gives each of them as one who
 * acts; those whom an earlier start has added are left out. What can be written for all of them at once is.
 */
export async function addDemonstrationAccounts<Invented extends InventedPerson>(
  ctx: Context,
  people: readonly Invented[],
  passwordHash: string,
): Promise<readonly { readonly person: Invented; readonly member: Member }[]> {
  const keyOf = ({ emailAddress }: Invented) => addressKeyOf(emailAddress)
  const known = await listKnownAddresses(ctx, people.map(keyOf))
  const added: { person: Invented; member: Member }[] = []
  for (const person of people) {
    if (!known.has(keyOf(person))) added.push({ person, member: await addAccount(ctx, person, passwordHash) })
  }
  const addresses = added.map(({ person, member }) => ({
    ...{ accountId: member.accountId, address: person.emailAddress, addressKey: keyOf(person) },
  }))
  await insertConfirmedAddresses(ctx, addresses)
  const accountIds = added.map(({ member }) => member.accountId)
  for (const document of termsDocuments)
    await insertTermsAcceptances(ctx, accountIds, document, termsVersions[document])
  return added
}

async function addAccount(ctx: Context, person: InventedPerson, passwordHash: string): Promise<Member> {
  const { firstName, lastName, language, timeZone } = person
  const displayName = `${firstName} ${lastName}`
  const personId = await addPerson(ctx, { firstName, lastName, displayName, language, timeZone })
  const accountId = await insertAccount(ctx, { personId, passwordHash }, (occurrence) =>
    usernameFor(firstName, lastName, occurrence),
  )
  await changeStatus(ctx, { id: accountId, status: "unconfirmed" }, "confirm", { confirmedAt: ctx.now })
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
