import type { Temporal } from "temporal-polyfill"
import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow } from "../../../platform/refusal.js"
import { stateAfter } from "../../../platform/transitions.js"
import {
  type ApplicationAct,
  type ApplicationSide,
  type ApplicationStatus,
  applicationTransitions,
  heldStatuses,
  openStatuses,
} from "./application.js"
import { type Application, saveApplication } from "./application.store.js"

/** What an act says beside the status it leads to. */
interface Move {
  readonly act: ApplicationAct
  readonly sides: readonly ApplicationSide[]
  readonly reason?: string
  readonly reasonNote?: string
  /** The place that an offer holds, and until when. */
  readonly held?: { readonly place: number; readonly answerBy: Temporal.Instant }
}

const includes = (statuses: readonly ApplicationStatus[], status: ApplicationStatus) => statuses.includes(status)

/**
 * Moves a locked application, its opportunity locked before it, as the table of transitions allows; and writes it down.
 * A place is kept as long as the status holds one.
 */
export async function moveApplication(
  ctx: Context,
  application: Application,
  { act, sides, reason, reasonNote, held }: Move,
): Promise<ApplicationStatus> {
  const { id, status: from } = application
  const to = orThrow(stateAfter(applicationTransitions, { act, from, sides }, "application-changed-meanwhile"))
  await saveApplication(ctx, application, {
    status: to,
    place: includes(heldStatuses, to) ? (held?.place ?? application.place) : null,
    offeredAt: to === "offered" ? ctx.now : null,
    answerBy: to === "offered" ? (held?.answerBy ?? null) : null,
    reason: reason ?? null,
    reasonNote: reasonNote ?? null,
    endedAt: includes(openStatuses, to) ? null : ctx.now,
  })
  const subject = { kind: "application", key: id }
  await record(ctx, { act: `opportunities.${act}`, subject, from, to, ...(reason !== undefined && { reason }) })
  return to
}
