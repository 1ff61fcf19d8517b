import { z } from "zod"
import { actingMember, type Context, type Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { findProgrammeOf } from "../outside/outside-programmes.js"
import type { Programme } from "../programmes/programme.store.js"
import { isOfTeam } from "../programmes/team.js"
import { findPairing, listPairingsOf, lockPairing, type Pairing } from "./pairing.store.js"

/** A pairing as it stands before somebody: one of the two, or the programme's team, who sees states and dates. */
export type PairingFor =
  | (Seen & { readonly side: "mentor" | "mentee"; readonly own: Partner; readonly partner: Partner })
  | (Seen & { readonly side: "team" })

/** A pairing as it stands before one of the two. */
export type OwnPairing = Extract<PairingFor, { side: "mentor" | "mentee" }>

interface Seen {
  readonly pairing: Pairing
  readonly programme: Programme
}

export interface Partner {
  readonly personId: string
  readonly registrationId: string
  readonly name: string
}

/** The one door to a pairing that was confirmed: the two and their programme's team; for all others it is not there. */
async function findPairingFor(reading: Reading, id: string): Promise<PairingFor> {
  const pairing = await findPairing(reading, keyOf(id))
  return standBefore(reading, pairing)
}

/** The same door, for one of the two alone. */
export async function findOwnPairing(reading: Reading, id: string): Promise<OwnPairing> {
  return ownOnly(await findPairingFor(reading, id))
}

/** Those of the member who reads: in progress first, then the latest. */
export async function listOwnPairings(reading: Reading): Promise<readonly OwnPairing[]> {
  const pairings = await listPairingsOf(reading, actingMember(reading).personId)
  return Promise.all(pairings.map(async (pairing) => ownOnly(await standBefore(reading, pairing))))
}

/** The pairing that one of the two acts on, locked. */
export async function lockOwnPairing(ctx: Context, id: string): Promise<OwnPairing> {
  const pairing = await lockPairing(ctx, keyOf(id))
  return ownOnly(await standBefore(ctx, pairing))
}

/** What an address names by its key; nothing has another form of key. */
export function keyOf(id: string): string {
  const key = z.uuid().safeParse(id).data
  if (key === undefined) throw new Refusal("not-found", "page-not-found")
  return key
}

async function standBefore(reading: Reading, pairing: Pairing | undefined): Promise<PairingFor> {
  const { actor } = reading
  const programme = pairing?.confirmedAt ? await findProgrammeOf(reading, pairing) : undefined
  if (!pairing || !programme || actor.kind !== "member") throw new Refusal("not-found", "page-not-found")
  const { mentor, mentee } = partnersOf(pairing)
  if (actor.personId === mentor.personId) return { pairing, programme, side: "mentor", own: mentor, partner: mentee }
  if (actor.personId === mentee.personId) return { pairing, programme, side: "mentee", own: mentee, partner: mentor }
  if (isOfTeam(actor, programme)) return { pairing, programme, side: "team" }
  throw new Refusal("not-found", "page-not-found")
}

function ownOnly(seen: PairingFor): OwnPairing {
  if (seen.side === "team") throw new Refusal("not-found", "page-not-found")
  return seen
}

export function partnersOf(pairing: Pairing): { readonly mentor: Partner; readonly mentee: Partner } {
  return {
    mentor: {
      personId: pairing.mentorId,
      registrationId: pairing.mentorRegistrationId,
      name: pairing.mentorName,
    },
    mentee: {
      personId: pairing.menteeId,
      registrationId: pairing.menteeRegistrationId,
      name: pairing.menteeName,
    },
  }
}
