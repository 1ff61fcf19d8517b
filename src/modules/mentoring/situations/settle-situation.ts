import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow, Refusal, refuseField } from "../../../platform/refusal.js"
import { seal } from "../../../platform/seal.js"
import { stateAfter } from "../../../platform/transitions.js"
import { closePairing, lockWhole } from "../endings/close-pairing.js"
import { findProgrammeOf } from "../outside/outside-programmes.js"
import { keyOf, type Partner, partnersOf } from "../pairings/find-pairing-for.js"
import type { Pairing } from "../pairings/pairing.store.js"
import { tellPartner } from "../pairings/tell-partner.js"
import { isOfTeam, requireTeam } from "../programmes/team.js"
import { linesOf, outcomes, placeOfAnswer, type SituationAct, type SituationSide, silenceDays } from "./situation.js"
import { findSituation, lockSituation, type Situation, saveReminded, saveSettled } from "./situation.store.js"
import { partnerWaitsStill, questionAnswered, situationSettled } from "./situations.notices.js"

interface Settling {
  readonly situationId: string
  readonly act: SituationAct
  /** Of the coordination, to a question. */
  readonly answer?: string | null
}

/** One step of a situation, by one of the two, by the coordination, or by time. */
export async function settleSituation(ctx: Context, { situationId, act, answer }: Settling): Promise<void> {
  const found = await findSituation(ctx, keyOf(situationId))
  if (!found) throw new Refusal("not-found", "page-not-found")
  const pairing = await lockWhole(ctx, found.pairingId)
  const situation = (await lockSituation(ctx, found.id)) ?? found
  const sides = await sidesOf(ctx, pairing, situation)
  const from = situation.status
  const to = orThrow(stateAfter(linesOf(situation.kind), { act, from, sides }, "situation-changed-meanwhile"))
  await record(ctx, {
    act: "mentoring.settle-situation",
    subject: { kind: "pairing", key: pairing.id },
    ...{ from, to, reason: situation.kind },
  })
  if (act === "remind") await remind(ctx, pairing, situation)
  else if (act === "answer") await answerQuestion(ctx, pairing, situation, answer ?? null)
  else if (act === "release") await release(ctx, pairing, situation, sides)
  else await settle(ctx, pairing, situation, act, sides)
}

/** Where the actor stands; the coordination with its second factor. */
async function sidesOf(ctx: Context, pairing: Pairing, situation: Situation): Promise<readonly SituationSide[]> {
  const { actor } = ctx
  if (actor.kind === "system") return ["platform"]
  if (actor.kind !== "member") return []
  const { mentor, mentee } = partnersOf(pairing)
  if (actor.personId === situation.raisedBy) return ["raiser"]
  if (actor.personId === mentor.personId || actor.personId === mentee.personId) return ["partner"]
  const programme = await findProgrammeOf(ctx, pairing)
  if (!programme || !isOfTeam(actor, programme)) return []
  await requireTeam(ctx, programme)
  return ["team"]
}

/** Who raised it, and the other of the two. */
function bothOf(pairing: Pairing, { raisedBy }: Situation): { readonly raiser: Partner; readonly other: Partner } {
  const { mentor, mentee } = partnersOf(pairing)
  return mentor.personId === raisedBy ? { raiser: mentor, other: mentee } : { raiser: mentee, other: mentor }
}

async function remind(ctx: Context, pairing: Pairing, situation: Situation): Promise<void> {
  await saveReminded(ctx, situation.id, ctx.now.add({ hours: 24 * silenceDays }))
  await tellPartner(ctx, partnerWaitsStill, bothOf(pairing, situation).other, { pairingId: pairing.id })
}

async function answerQuestion(
  ctx: Context,
  pairing: Pairing,
  situation: Situation,
  answer: string | null,
): Promise<void> {
  if (answer === null) throw refuseField("answer", "answer-missing")
  const sealedAnswer = seal(ctx.keys, answer, placeOfAnswer(situation.id))
  await saveSettled(ctx, situation.id, { outcome: outcomes.answer, sealedAnswer })
  await tellPartner(ctx, questionAnswered, bothOf(pairing, situation).raiser, { pairingId: pairing.id })
}

/** The pairing ends; who did not answer is proposed nobody until she asks for it, the other waits as before. */
async function release(
  ctx: Context,
  pairing: Pairing,
  situation: Situation,
  sides: readonly SituationSide[],
): Promise<void> {
  await saveSettled(ctx, situation.id, { outcome: outcomes.release })
  const side = sides.includes("team") ? "team" : "platform"
  const pauses = [bothOf(pairing, situation).other]
  await closePairing(ctx, pairing, { side, endedBy: null, reason: "released", pauses })
}

async function settle(
  ctx: Context,
  pairing: Pairing,
  situation: Situation,
  act: "keep" | "withdraw",
  sides: readonly SituationSide[],
): Promise<void> {
  await saveSettled(ctx, situation.id, { outcome: outcomes[act] })
  const { raiser, other } = bothOf(pairing, situation)
  if (act === "keep") await tellPartner(ctx, situationSettled, raiser, { pairingId: pairing.id })
  const concernsBoth = act === "withdraw" ? situation.kind !== "question" : sides.includes("team")
  if (concernsBoth) await tellPartner(ctx, situationSettled, other, { pairingId: pairing.id })
}
