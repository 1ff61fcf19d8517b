import type { Member, Reading } from "../../../platform/context.js"
import { listHeldGrants } from "../../../platform/require-role.js"
import { findAccount } from "../account.store.js"
import { findAccountIdByName } from "../find-account-by-name.js"

/** An invented person as one who acts, with what she may do after her second factor. */
export async function findDemonstrationMember(reading: Reading, emailAddress: string): Promise<Member> {
  const accountId = await findAccountIdByName(reading, emailAddress)
  const account = accountId === undefined ? undefined : await findAccount(reading, accountId)
  if (!account) throw new Error(`nobody invented has the address ${emailAddress}`)
  const { id, personId, displayName, language, timeZone } = account
  const session = { sessionId: id, strength: "second-factor", areTermsDue: false } as const
  const grants = await listHeldGrants(reading, personId)
  return { kind: "member", accountId: id, personId, displayName, language, timeZone, grants, ...session }
}
