import type { Temporal } from "temporal-polyfill"
import { type Rhythm, rhythms } from "../../../engine/scoring/participant.js"
import type { Place } from "../../../platform/seal.js"

export const agreementRhythms: readonly Rhythm[] = rhythms
export const agreementModes = ["in-person", "remote", "both"] as const
export type AgreementMode = (typeof agreementModes)[number]

/** Of each of the two texts, in characters. */
export const longestTerms = 5_000

export interface Terms {
  readonly goals: string
  readonly commitments: string
}

export interface Agreement {
  readonly id: string
  /** Of the version, from 1. */
  readonly number: number
  readonly authorId: string
  readonly rhythm: Rhythm
  readonly minutes: number
  readonly mode: AgreementMode
  readonly untilOn: string | null
  readonly sealedTerms: string
  readonly proposedAt: Temporal.Instant
  readonly mentorSignedAt: Temporal.Instant | null
  readonly menteeSignedAt: Temporal.Instant | null
  readonly keptAt: Temporal.Instant | null
}

export const placeOfTerms = (id: string): Place => ({ table: "agreement", row: id, column: "sealed_terms" })

export function isSigned({ mentorSignedAt, menteeSignedAt }: Agreement): boolean {
  return mentorSignedAt !== null && menteeSignedAt !== null
}

/** Versions come latest first: the one in force is the last that both have signed; the one that waits is newer. */
export function standingOf(versions: readonly Agreement[]): {
  readonly inForce: Agreement | undefined
  readonly waiting: Agreement | undefined
} {
  const [latest] = versions
  return { inForce: versions.find(isSigned), waiting: latest && !isSigned(latest) ? latest : undefined }
}
