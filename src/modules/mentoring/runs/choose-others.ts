import type { PairingInstance, PairingSolution } from "../../../engine/assignment/instance.js"

/** Besides the mentor proposed first. */
const mostOthers = 2

/**
 * For each mentee who is paired, at most two other mentors whom she may choose instead. Only places that the whole
 * pairing leaves free are offered, each to one mentee, so that every proposal of a run can be accepted whatever the others
 * answer. Who has waited longest chooses first. O(pairs log pairs).
 */
export function chooseOthers(
  instance: PairingInstance,
  { mentorOf }: Pick<PairingSolution, "mentorOf">,
): ReadonlyMap<number, readonly number[]> {
  const free = Array.from(instance.capacities)
  for (const mentor of mentorOf) if (mentor >= 0) free[mentor] = (free[mentor] ?? 0) - 1
  const pinned = new Set(instance.pinned.map(({ mentee }) => mentee))
  const paired = [...mentorOf.keys()].filter((mentee) => (mentorOf[mentee] ?? -1) >= 0 && !pinned.has(mentee))
  paired.sort((one, other) => (instance.requestedAt[one] ?? 0) - (instance.requestedAt[other] ?? 0) || one - other)
  return new Map(paired.map((mentee) => [mentee, takeFree(instance, mentee, mentorOf[mentee] ?? -1, free)]))
}

function takeFree(
  { offsets, mentors, scores, thresholds }: PairingInstance,
  mentee: number,
  own: number,
  free: number[],
): readonly number[] {
  const [begin, end] = [offsets[mentee] ?? 0, offsets[mentee + 1] ?? 0]
  const needed = thresholds[mentee] ?? 0
  const pairs = Array.from({ length: end - begin }, (_, index) => begin + index)
  const taken = pairs
    .filter((pair) => (scores[pair] ?? 0) >= needed && mentors[pair] !== own && (free[mentors[pair] ?? 0] ?? 0) > 0)
    .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other)
    .slice(0, mostOthers)
    .map((pair) => mentors[pair] ?? 0)
  for (const mentor of taken) free[mentor] = (free[mentor] ?? 0) - 1
  return taken
}
