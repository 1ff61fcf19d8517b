import { demonstrationPeople } from "../../../db/demo/people.js"
import { system } from "../../platform/context.js"
import { act, type Doorway } from "../../platform/db.js"
import { addDemonstrationAccount } from "../accounts/index.js"

/** The invented people of a trial, at its first start; later starts find them there. */
export async function loadDemonstration(doorway: Doorway): Promise<void> {
  for (const person of demonstrationPeople) {
    await act(doorway, system, (ctx) => addDemonstrationAccount(ctx, person))
  }
}
