/**
 * What pairing is asked and what it answers. Mentees and mentors are places in the arrays of the instance.
 *
 * A pairing gives each mentee at most one mentor, and each mentor at most as many mentees as she has places. A pair is
 * acceptable when it stands in the rows with a score that reaches the mentee's threshold. Pinned pairs stay, acceptable or
 * not. Among all such pairings one is chosen by levels in strict order; a level never gives up anything of those above it:
 *
 * | Level     | Aim "most-people"                              | Aim "best-fit"                                      |
 * |-----------|------------------------------------------------|-----------------------------------------------------|
 * | pinned    | pinned pairs stay                              | the same                                            |
 * | overdue   | the most overdue mentees are paired            | the same                                            |
 * | people    | the most mentees are paired                    | –                                                   |
 * | fit       | –                                              | the sum of (score + worth of being paired)          |
 * | floor     | the worst pair is as good as possible          | the same                                            |
 * | total     | the sum of scores                              | –                                                   |
 * | seniority | the paired are those whose requests are oldest | the same                                            |
 * | lot       | the sum of numbers drawn by lot for each pair  | the same                                            |
 *
 * Pinned pairs use up places and are left out of the values of the other levels. Seniority is lexicographic: of two
 * pairings, the one that serves the older of the first two requests in which they differ. Requests of the same instant,
 * and pairs that are equal in all else, are decided by numbers made from the seed and the keys of both people, so that
 * the order in which people are given changes nothing and a run can be replayed.
 */

export const mostScore = 1150

/** Eligible pairs in compressed rows: those of mentee i stand from offsets[i] to offsets[i + 1]. */
export interface PairingInstance {
  /** Stable identifiers, each once. */
  readonly menteeKeys: readonly string[]
  readonly mentorKeys: readonly string[]
  /** Of each mentee's request, milliseconds since 1970; older first. */
  readonly requestedAt: Float64Array
  /** 1: the mentee has waited beyond the programme's service standard. */
  readonly isOverdue: Uint8Array
  /** Of each mentee, the least score of an acceptable pair. */
  readonly thresholds: Int16Array
  /** Places of each mentor, those of pinned pairs included. */
  readonly capacities: Uint16Array
  readonly offsets: Uint32Array
  readonly mentors: Uint32Array
  /** Integers from 0 to `mostScore`. */
  readonly scores: Uint16Array
  readonly pinned: readonly PinnedPair[]
}

export interface PinnedPair {
  readonly mentee: number
  readonly mentor: number
}

export interface PairingOptions {
  readonly aim: "most-people" | "best-fit"
  readonly seed: number
  /** How many of her best pairs each mentee begins with; the others are priced back until the answer is exact. */
  readonly candidatesPerMentee?: number
  /** Aim "best-fit": the points that being paired at all is worth; an integer, at least 1. */
  readonly worthOfBeingPaired?: number
  readonly onProgress?: (progress: PairingProgress) => void
  /** Asked again and again; once it says yes, `Stopped` is thrown. */
  readonly shouldStop?: () => boolean
}

export const defaultWorthOfBeingPaired = 100

export interface PairingProgress {
  readonly level: LevelName
  readonly done: number
  readonly total: number
}

export type LevelName = "pinned" | SumLevelName | "floor"

export type SumLevelName = "overdue" | "people" | "fit" | "total" | "seniority" | "lot"

/** What one level attains, and the proof that no pairing attains more without giving up a level above it. */
export type LevelReport = PinnedReport | SumReport | FloorReport

export interface PinnedReport {
  readonly level: "pinned"
  readonly value: number
}

/** The prices are a solution of the dual problem: see certificate.ts for what they prove. */
export interface SumReport {
  readonly level: SumLevelName
  readonly value: number
  readonly menteePrices: Float64Array
  readonly mentorPrices: Float64Array
}

export interface FloorReport {
  readonly level: "floor"
  /** Nothing when nobody is paired. */
  readonly value: number | undefined
  /** People who must all be paired to full, and cannot be by pairs of a higher score: they are more than what they reach. */
  readonly short: { readonly side: "mentees" | "mentors"; readonly members: Int32Array } | undefined
}

export interface PairingSolution {
  /** Of each mentee; -1: left over. */
  readonly mentorOf: Int32Array
  readonly levels: readonly LevelReport[]
}

/** The instance contradicts itself; the message says where, in English, for whoever writes the program that made it. */
export class InstanceError extends Error {
  override readonly name = "InstanceError"
}

/** Whoever asked for the pairing wants it no more. */
export class Stopped extends Error {
  override readonly name = "Stopped"
}
