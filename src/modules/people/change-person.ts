import type { Context } from "../../platform/context.js"
import { record } from "../../platform/record.js"
import { type PersonChange, updatePerson } from "./person.store.js"

/** Changes how a person is named and written to. The edge says whose right it is: her own, or that of staff. */
export async function changePerson(ctx: Context, personId: string, change: PersonChange): Promise<void> {
  await updatePerson(ctx, personId, change)
  await record(ctx, { act: "people.change", subject: { kind: "person", key: personId } })
}
