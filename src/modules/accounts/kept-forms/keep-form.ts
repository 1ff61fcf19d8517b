import type { Context } from "../../../platform/context.js"
import { seal } from "../../../platform/seal.js"
import { countTry, type Limit } from "../../../platform/throttle.js"
import type { Form } from "../../../web/page.js"
import { secretHash } from "../secret-hash.js"
import { keptFormRules, keptText } from "./kept-form.js"
import { insertKeptForm } from "./kept-form.store.js"

const perAccount: Limit = { name: "kept-form", tries: keptFormRules.perHour, minutes: 60 }

/** Keeps, sealed, what an account's holder was sending; its id, or nothing when it cannot be kept. */
export async function keepForm(
  ctx: Context,
  input: { readonly accountId: string; readonly browserKey: string; readonly path: string; readonly form: Form },
): Promise<string | undefined> {
  const { accountId, browserKey, path, form } = input
  const text = keptText(form)
  if (text === undefined || (await countTry(ctx, perAccount, accountId)) > perAccount.tries) return undefined
  return insertKeptForm(ctx, {
    accountId,
    browserHash: secretHash(browserKey),
    path,
    sealedFields: seal(ctx.keys, text, placeOf(accountId)),
  })
}

export function placeOf(accountId: string) {
  return { table: "kept_form", row: accountId, column: "sealed_fields" }
}
