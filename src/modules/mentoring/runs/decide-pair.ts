import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { lockProgramme } from "../programmes/programme.store.js"
import { requireTeam } from "../programmes/team.js"
import { findRegistration } from "../registrations/registration.store.js"
import { deletePin, type PairDecision, saveDecision } from "./pair-decision.store.js"

interface Decided {
  readonly programmeId: string
  readonly menteeRegistrationId: string
  readonly mentorRegistrationId: string
  /** `unpinned` takes a pin back. */
  readonly decision: PairDecision | "unpinned"
}

const acts = {
  pinned: { act: "mentoring.pin-pair" },
  unpinned: { act: "mentoring.unpin-pair" },
  never: { act: "mentoring.refuse-pair" },
  "not-now": { act: "mentoring.postpone-pair" },
} as const

/** The coordination says of two people what the next runs shall keep or leave; nobody is told. */
export async function decidePair(ctx: Context, decided: Decided): Promise<void> {
  const { programmeId, menteeRegistrationId, mentorRegistrationId, decision } = decided
  const programme = await lockProgramme(ctx, programmeId)
  if (!programme) throw new Refusal("not-found", "page-not-found")
  await requireTeam(ctx, programme)
  const mentee = await findRegistration(ctx, menteeRegistrationId)
  const mentor = await findRegistration(ctx, mentorRegistrationId)
  const areHere = [mentee, mentor].every((each) => each?.programmeId === programmeId)
  if (!areHere || mentee?.side !== "mentee" || mentor?.side !== "mentor") {
    throw new Refusal("not-found", "page-not-found")
  }
  if (decision === "unpinned") await deletePin(ctx, menteeRegistrationId)
  else await saveDecision(ctx, { menteeRegistrationId, mentorRegistrationId, decision }, actingMember(ctx).personId)
  await record(ctx, { ...acts[decision], subject: { kind: "registration", key: menteeRegistrationId } })
}
