import type { Criterion } from "../../../engine/scoring/criterion.js"
import { fold } from "../../../engine/text/fold.js"
import type { Reading } from "../../../platform/context.js"
import { readContributions } from "../reasons/read-contributions.js"
import {
  findRunBefore,
  listRunLeft,
  listRunPairs,
  type MatchingRun,
  type RunLeft,
  type RunPair,
} from "./matching-run.store.js"
import { listDecisions } from "./pair-decision.store.js"

/** Pairs below this are worth a second look. */
const weakBelow = 550

/** A mentee’s pair with her other choices. */
export interface DeskPair extends RunPair {
  readonly others: readonly string[]
  readonly strongest: Criterion | null
  readonly weakest: Criterion | null
  readonly isPinned: boolean
  /** Another mentor than in the run before, or nobody then. */
  readonly hasChanged: boolean
}

export interface Desk {
  readonly pairs: readonly DeskPair[]
  readonly left: readonly RunLeft[]
  readonly before: { readonly number: number; readonly pairs: number } | undefined
}

/** What the coordination looks at before it approves anything. */
export async function readDesk(reading: Reading, run: MatchingRun): Promise<Desk> {
  const rows = await listRunPairs(reading, run.id)
  const before = await findRunBefore(reading, run)
  const earlier = before ? (await listRunPairs(reading, before.id)).filter(({ choice }) => choice === 1) : []
  const mentorBefore = new Map(earlier.map((pair) => [pair.menteeRegistrationId, pair.mentorRegistrationId]))
  const pins = (await listDecisions(reading, run.programmeId)).filter(({ decision }) => decision === "pinned")
  const pinOf = new Map(pins.map((pin) => [pin.menteeRegistrationId, pin.mentorRegistrationId]))
  const others = Map.groupBy(
    rows.filter(({ choice }) => choice > 1),
    ({ menteeRegistrationId }) => menteeRegistrationId,
  )
  const pairs = rows
    .filter(({ choice }) => choice === 1)
    .map((pair) => ({
      ...pair,
      others: (others.get(pair.menteeRegistrationId) ?? []).map(({ mentorName }) => mentorName),
      ...extremes(pair),
      isPinned: pinOf.get(pair.menteeRegistrationId) === pair.mentorRegistrationId,
      hasChanged: before !== undefined && mentorBefore.get(pair.menteeRegistrationId) !== pair.mentorRegistrationId,
    }))
  return {
    pairs,
    left: await listRunLeft(reading, run.id),
    before: before && { number: before.number, pairs: earlier.length },
  }
}

function extremes({ contributions }: RunPair): Pick<DeskPair, "strongest" | "weakest"> {
  const told = readContributions(contributions).filter(({ answered }) => answered > 0)
  const ordered = told.toSorted((one, other) => other.points / other.outOf - one.points / one.outOf)
  const [strongest, weakest] = [ordered[0]?.criterion ?? null, ordered.at(-1)?.criterion ?? null]
  return { strongest, weakest: weakest === strongest ? null : weakest }
}

export const pairFilters = ["all", "pinned", "changed", "weak"] as const
export type PairFilter = (typeof pairFilters)[number]

const keeps: Readonly<Record<PairFilter, (pair: DeskPair) => boolean>> = {
  all: () => true,
  pinned: ({ isPinned }) => isPinned,
  changed: ({ hasChanged }) => hasChanged,
  weak: ({ score }) => score < weakBelow,
}

export function filterPairs(pairs: readonly DeskPair[], filter: PairFilter, search: string): readonly DeskPair[] {
  const wanted = fold(search)
  return pairs.filter(
    (pair) =>
      keeps[filter](pair) &&
      (wanted === "" || [pair.menteeName, pair.mentorName].some((name) => fold(name).includes(wanted))),
  )
}

export const countPairsBy = (pairs: readonly DeskPair[], filter: PairFilter): number =>
  pairs.filter(keeps[filter]).length
