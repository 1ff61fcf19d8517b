import { randomUUID } from "node:crypto"
import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { refuseField } from "../../../platform/refusal.js"
import { seal } from "../../../platform/seal.js"
import { type NoticeKind, tell } from "../../notices/index.js"
import { isOutside } from "../outside/outside-programmes.js"
import { enterPairing } from "../pairings/enter-pairing.js"
import { lockPeopleOf, type Pairing } from "../pairings/pairing.store.js"
import { tellPartner } from "../pairings/tell-partner.js"
import { listTeam } from "../programmes/team/list-team.js"
import { findCoordinated } from "./find-coordinated.js"
import { leaveForNow } from "./leave-for-now.js"
import { placeOfQuestion, type RaisedKind, silenceDays } from "./situation.js"
import { insertSituation, listSituationsOf } from "./situation.store.js"
import { partnerAway, partnerChanged, partnerWaits, situationRaised } from "./situations.notices.js"

interface Raised {
  readonly pairingId: string
  /** Drawn with the form. */
  readonly key: string
  readonly kind: RaisedKind
  /** To the coordination alone; what a question consists of. */
  readonly question: string | null
}

/** What the partner is told; of a question, and of who has not answered, no word of the coordination goes further. */
const told: Readonly<Record<RaisedKind, NoticeKind<{ pairingId: string }> | undefined>> = {
  question: undefined,
  "silent-partner": partnerWaits,
  absence: partnerAway,
  "new-organisation": partnerChanged,
  "new-level": partnerChanged,
}

/** One of the two says what happens: the other and the coordination learn what they can do. */
export async function raiseSituation(ctx: Context, { pairingId, key, kind, question }: Raised): Promise<void> {
  const found = await findCoordinated(ctx, pairingId)
  await lockPeopleOf(ctx, found.pairing)
  if (kind === "absence") await leaveForNow(ctx, found.own)
  const { pairing, own, partner } = await enterPairing(ctx, pairingId)
  if (kind === "question" && question === null) throw refuseField("question", "question-missing")
  const dueAt = kind === "silent-partner" ? ctx.now.add({ hours: 24 * silenceDays }) : null
  const sealedQuestion = question === null ? null : seal(ctx.keys, question, placeOfQuestion(key))
  await insertSituation(ctx, { id: key, pairingId: pairing.id, raisedBy: own.personId, kind, sealedQuestion, dueAt })
  await record(ctx, { act: "mentoring.raise-situation", subject: { kind: "pairing", key: pairing.id }, reason: kind })
  const notice = told[kind]
  if (notice) await tellPartner(ctx, notice, partner, { pairingId: pairing.id })
  await tellTeam(ctx, pairing, key)
}

/** What is said to the coordination alone, from a look back: that help is wished, and no more. */
export async function wishHelp(ctx: Context, pairing: Pairing, personId: string): Promise<void> {
  if (isOutside(pairing)) return
  const open = await listSituationsOf(ctx, pairing.id)
  const isOpen = open.some(({ kind, raisedBy, status }) => {
    return kind === "help-wished" && raisedBy === personId && status !== "settled"
  })
  if (isOpen) return
  const id = randomUUID()
  const wished = { id, pairingId: pairing.id, raisedBy: personId, kind: "help-wished" } as const
  await insertSituation(ctx, { ...wished, sealedQuestion: null, dueAt: null })
  await tellTeam(ctx, pairing, id)
}

async function tellTeam(ctx: Context, { programmeId }: Pairing, situationId: string): Promise<void> {
  for (const accountId of await listTeam(ctx, { id: programmeId })) {
    await tell(ctx, situationRaised, accountId, { situationId })
  }
}
