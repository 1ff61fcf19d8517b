import { drawPerson, orderPeople } from "./draw.js"
import { InstanceError, mostScore, type PairingInstance } from "./instance.js"

/**
 * The people of an instance in an order of their own, so that the order in which they are given changes nothing: mentees
 * by request, then by lot; mentors by lot. What follows speaks of mentees and mentors by their place in this order. The
 * rows of pairs are not copied: they may be 150 MB.
 */
export interface Pool {
  readonly instance: PairingInstance
  /** Of each mentee, her place in the instance. */
  readonly menteeAt: Int32Array
  readonly mentorAt: Int32Array
  /** Of each mentor of the instance, her place in this order. */
  readonly orderOfMentor: Int32Array
  /** Places of each mentor beside those of pinned pairs. */
  readonly places: Int32Array
  /** 0: her pair is pinned. */
  readonly isFree: Uint8Array
  readonly isOverdue: Uint8Array
  readonly menteeDraws: Float64Array
  readonly mentorDraws: Float64Array
}

/** O(n log n) for n people, and one look at each pair. */
export function orderPool(instance: PairingInstance, seed: number): Pool {
  check(instance)
  const mentees = Float64Array.from(instance.menteeKeys, (key) => drawPerson(seed, key))
  const mentors = Float64Array.from(instance.mentorKeys, (key) => drawPerson(seed, key))
  const menteeAt = orderPeople(instance.menteeKeys, mentees, instance.requestedAt)
  const mentorAt = orderPeople(instance.mentorKeys, mentors)
  const orderOfMentor = inverse(mentorAt)
  const orderOfMentee = inverse(menteeAt)
  const places = Int32Array.from(mentorAt, (at) => instance.capacities[at] ?? 0)
  const isFree = new Uint8Array(menteeAt.length).fill(1)
  for (const { mentee, mentor } of instance.pinned) {
    const order = orderOfMentor[mentor] ?? 0
    places[order] = (places[order] ?? 0) - 1
    isFree[orderOfMentee[mentee] ?? 0] = 0
  }
  return {
    instance,
    menteeAt,
    mentorAt,
    orderOfMentor,
    places,
    isFree,
    isOverdue: Uint8Array.from(menteeAt, (at) => instance.isOverdue[at] ?? 0),
    menteeDraws: Float64Array.from(menteeAt, (at) => mentees[at] ?? 0),
    mentorDraws: Float64Array.from(mentorAt, (at) => mentors[at] ?? 0),
  }
}

function inverse(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length)
  for (const [place, at] of order.entries()) places[at] = place
  return places
}

function check(instance: PairingInstance): void {
  const { menteeKeys, mentorKeys, offsets, mentors, scores } = instance
  const [mentees, all] = [menteeKeys.length, mentorKeys.length]
  demand(offsets.length === mentees + 1, "offsets must have one number more than there are mentees")
  demand(mentors.length === scores.length && offsets[mentees] === scores.length, "each pair needs a mentor and a score")
  for (const each of [instance.requestedAt, instance.isOverdue, instance.thresholds]) {
    demand(each.length === mentees, "each mentee needs a request time, an overdue mark and a threshold")
  }
  demand(instance.capacities.length === all, "each mentor needs a capacity")
  demand(new Set(menteeKeys).size === mentees && new Set(mentorKeys).size === all, "each key must stand once")
  checkRows(instance)
  checkPins(instance)
}

function checkRows({ mentorKeys, offsets, mentors, scores }: PairingInstance): void {
  const lastSeen = new Int32Array(mentorKeys.length).fill(-1)
  for (let mentee = 0; mentee + 1 < offsets.length; mentee += 1) {
    const [begin, end] = [offsets[mentee] ?? 0, offsets[mentee + 1] ?? 0]
    demand(begin <= end && end <= mentors.length, `the row of mentee ${mentee} ends before it begins`)
    for (let pair = begin; pair < end; pair += 1) {
      const mentor = mentors[pair] ?? 0
      const isSound = mentor < mentorKeys.length && lastSeen[mentor] !== mentee && (scores[pair] ?? 0) <= mostScore
      if (!isSound) throw new InstanceError(`pair ${pair} names nobody, or somebody twice, or has too high a score`)
      lastSeen[mentor] = mentee
    }
  }
}

function checkPins({ pinned, menteeKeys, capacities }: PairingInstance): void {
  const left = Int32Array.from(capacities)
  const seen = new Set<number>()
  for (const { mentee, mentor } of pinned) {
    demand(mentee in menteeKeys && mentor in capacities, "a pinned pair names someone who is not there")
    demand(!seen.has(mentee), `mentee ${mentee} is pinned twice`)
    seen.add(mentee)
    left[mentor] = (left[mentor] ?? 0) - 1
    demand((left[mentor] ?? 0) >= 0, `mentor ${mentor} has fewer places than pinned pairs`)
  }
}

function demand(holds: boolean, otherwise: string): void {
  if (!holds) throw new InstanceError(otherwise)
}
