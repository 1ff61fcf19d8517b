import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import { mayJoin } from "../programmes/joining.store.js"
import { lockProgramme } from "../programmes/programme.store.js"
import { shareAnswers } from "./answers/share-answers.js"
import type { RegistrationSide, Stream } from "./registration.js"
import { insertRegistration, listOwnRegistrations, lockPersonOf } from "./registration.store.js"

/** Begins a draft on each of these sides; a side on which she is registered already stays as it is. */
export async function beginRegistration(
  ctx: Context,
  programmeId: string,
  { sides, stream }: { readonly sides: readonly RegistrationSide[]; readonly stream: Stream | undefined },
): Promise<void> {
  const { personId } = actingMember(ctx)
  await lockPersonOf(ctx, personId)
  const programme = await lockProgramme(ctx, programmeId)
  if (!programme) throw new Refusal("not-found", "page-not-found")
  if (programme.status !== "open") throw new Refusal("conflict", "programme-not-open")
  if (!(await mayJoin(ctx, programme, personId))) throw new Refusal("conflict", "programme-not-for-you")
  const [only, ...others] = programme.settings.streams
  const chosen = stream ?? (others.length === 0 ? only : undefined)
  if (chosen === undefined || !programme.settings.streams.includes(chosen)) {
    throw refuseField("stream", "stream-missing")
  }
  const held = await listOwnRegistrations(ctx, { programmeId, personId })
  for (const side of sides) {
    if (held.some((each) => each.side === side)) continue
    const id = await insertRegistration(ctx, { programmeId, personId, side, stream: chosen, status: "draft" })
    if (held[0]) await shareAnswers(ctx, held[0].id, { id, side })
    await record(ctx, { act: "mentoring.begin-registration", subject: { kind: "registration", key: id }, to: "draft" })
  }
}
