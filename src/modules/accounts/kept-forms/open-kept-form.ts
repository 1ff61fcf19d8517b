import { actingMember, type Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { unseal } from "../../../platform/seal.js"
import type { Form } from "../../../web/page.js"
import { secretHash } from "../secret-hash.js"
import { placeOf } from "./keep-form.js"
import { keptFormRules } from "./kept-form.js"
import { findKeptForm } from "./kept-form.store.js"

export interface OpenedForm {
  readonly path: string
  readonly fields: Form
}

/** What the member was writing, in the browser where she wrote it. */
export async function openKeptForm(reading: Reading, id: string, browserKey: string): Promise<OpenedForm> {
  const { accountId } = actingMember(reading)
  const kept = await findKeptForm(reading, id, {
    accountId,
    browserHash: secretHash(browserKey),
    keptAfter: reading.now.subtract({ minutes: keptFormRules.minutes }),
  })
  if (!kept) throw new Refusal("not-found", "kept-form-gone")
  return { path: kept.path, fields: JSON.parse(unseal(reading.keys, kept.sealedFields, placeOf(accountId))) as Form }
}
