import type { Context } from "../../../../platform/context.js"
import type { RegistrationSide } from "../registration.js"
import { readAnswers, saveAnswers } from "./answer.store.js"
import { listExclusions, saveExclusions } from "./exclusion.store.js"
import { fieldCodes, fieldNamed } from "./registration-fields.js"

/** Who registers on her other side too answers what both sides are asked only once. */
export async function shareAnswers(
  ctx: Context,
  from: string,
  to: { readonly id: string; readonly side: RegistrationSide },
): Promise<void> {
  const answers = await readAnswers(ctx, from)
  const shared = fieldCodes.flatMap((field) => {
    const given = answers[field]
    return given && fieldNamed(field).sides.includes(to.side) ? [{ field, given }] : []
  })
  await saveAnswers(ctx, to.id, shared)
  const exclusions = (await listExclusions(ctx, [from])).get(from)
  if (exclusions) await saveExclusions(ctx, to.id, exclusions)
}
