import { actingMember, type Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { Language } from "../../../platform/wording.js"
import { findHolder } from "../../people/index.js"
import { findNumberByKey, insertDraft } from "./posting.store.js"

export interface Beginning {
  /** Drawn with the form: sent twice, it makes one draft. */
  readonly key: string
  readonly language: Language
  readonly duplicateOf?: number
}

/** An empty draft of the member who acts, with what her profile says of her. */
export async function beginDraft(
  ctx: Context,
  { key, language, duplicateOf }: Beginning,
): Promise<{ readonly number: number; readonly isNew: boolean }> {
  const { personId } = actingMember(ctx)
  const holder = await findHolder(ctx, personId)
  if (!holder) throw new Refusal("not-found", "page-not-found")
  const number = await insertDraft(ctx, {
    ...{ key, creatorId: personId, contactName: holder.displayName, contactAddress: holder.address },
    ...{ timeZone: holder.timeZone, sourceLanguage: language, duplicateOf: duplicateOf ?? null },
  })
  if (number === undefined) {
    const there = await findNumberByKey(ctx, personId, key)
    if (there === undefined) throw new Error("a key that is taken has its draft")
    return { number: there, isNew: false }
  }
  return { number, isNew: true }
}
