import type { Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { countTry, type Limit } from "../../../platform/throttle.js"
import type { Language } from "../../../platform/wording.js"
import { declareMembership, type OrganisationChoice } from "../../organisations/index.js"
import { addPerson } from "../../people/index.js"
import { insertAccount } from "../account.store.js"
import { insertAddress } from "../addresses/address.store.js"
import { addressKeyOf } from "../addresses/email-address.js"
import { hashPassword, passwordProblem } from "../passwords/password.js"
import { termsVersions } from "../terms/terms.js"
import { insertTermsAcceptance } from "../terms/terms.store.js"
import { askConfirmation } from "./ask-confirmation.js"
import { usernameFor } from "./username.js"

export interface RegisterAccountInput {
  readonly emailAddress: string
  readonly firstName: string
  readonly lastName: string
  readonly displayName: string
  readonly organisation: OrganisationChoice | undefined
  readonly password: string
  readonly language: Language
  readonly timeZone: string
  readonly browserKey: string
  readonly networkAddress: string
}

const perNetwork: Limit = { name: "register-network", tries: 60, minutes: 60 }
const perAddress: Limit = { name: "register-address", tries: 6, minutes: 60 }

/**
 * Opens an unconfirmed account and sends its code. An address that already has an account takes the very same path
 * with another message, so that neither the answer nor its delay tells whether the address is known.
 */
export async function registerAccount(ctx: Context, input: RegisterAccountInput): Promise<undefined | Refusal> {
  const addressKey = addressKeyOf(input.emailAddress)
  if (await isOverLimit(ctx, input.networkAddress, addressKey)) return new Refusal("too-many", "too-many-registrations")
  const problem = await passwordProblem("password", input.password, [
    input.firstName,
    input.lastName,
    addressKey.split("@")[0] ?? "",
  ])
  if (problem) return problem

  const personId = await addPerson(ctx, input)
  const accountId = await insertAccount(
    ctx,
    { personId, passwordHash: await hashPassword(input.password) },
    (occurrence) => usernameFor(input.firstName, input.lastName, occurrence),
  )
  await insertAddress(ctx, { accountId, address: input.emailAddress, addressKey, isPrimary: true })
  await insertTermsAcceptance(ctx, accountId, "terms", termsVersions.terms)
  await insertTermsAcceptance(ctx, accountId, "privacy", termsVersions.privacy)
  if (input.organisation) await declareMembership(ctx, { personId, choice: input.organisation })
  await askConfirmation(ctx, { accountId, browserKey: input.browserKey })
  return undefined
}

async function isOverLimit(ctx: Context, networkAddress: string, addressKey: string): Promise<boolean> {
  const fromNetwork = await countTry(ctx, perNetwork, networkAddress)
  const forAddress = await countTry(ctx, perAddress, addressKey)
  return fromNetwork > perNetwork.tries || forAddress > perAddress.tries
}
