import type { Temporal } from "temporal-polyfill"
import { lastAnswerDay } from "../../../platform/answer-deadline.js"
import type { Reading } from "../../../platform/context.js"
import type { Registration } from "../registrations/registration.store.js"
import { listOpenProposalsOf } from "./proposal.store.js"
import { findActivePairing } from "./standing.store.js"

/** What somebody whose registration is active has before her. */
export type Expectation =
  | { readonly kind: "waits" }
  | { readonly kind: "paired"; readonly pairingId: string }
  | { readonly kind: "proposed" | "requested"; readonly proposalId: string; readonly by: Temporal.PlainDate }

/** A mentor may always be told of one more; a mentee has one pairing, or one proposal, or waits. */
export async function readExpectation(
  reading: Reading,
  { id, side, status }: Pick<Registration, "id" | "side" | "status">,
  zone: string,
): Promise<Expectation> {
  if (side === "mentor" || status !== "active") return { kind: "waits" }
  const pairingId = await findActivePairing(reading, id)
  if (pairingId !== undefined) return { kind: "paired", pairingId }
  // What a mentor is asked first, unless it was asked for by the mentee, is not before her yet: she is not told of it.
  const proposal = (await listOpenProposalsOf(reading, id)).find((each) => each.isRequested || each.status === "sent")
  if (!proposal) return { kind: "waits" }
  const kind = proposal.status === "sent" ? "proposed" : "requested"
  return { kind, proposalId: proposal.id, by: lastAnswerDay(proposal.answerBy, zone) }
}
