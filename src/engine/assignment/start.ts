import { auction } from "./auction.js"
import type { Face } from "./face.js"
import { Pairs } from "./pairs.js"
import type { Prices } from "./search.js"

/** Pairs and prices to begin with: near the optimum, and fit for `solveGreatestSum`. */
export interface Start {
  readonly pairs: Pairs
  readonly prices: Prices
}

/**
 * An auction in each part of the face that hangs together: the scarcer side bids, mentees for places or places for mentees,
 * for then the prices of the other side stay low and few have to move.
 */
export function startByAuction(face: Face): Start {
  const bidsAsMentor = scarceMentors(face)
  const start = { pairs: new Pairs(face.mentees, face.places), prices: emptyPrices(face) }
  letMentorsBid(face, bidsAsMentor, start)
  letMenteesBid(face, bidsAsMentor, start)
  return start
}

function emptyPrices(face: Face): Prices {
  return { mentees: new Float64Array(face.mentees), mentors: new Float64Array(face.mentors) }
}

/** 1: her part of the face has fewer places than mentees. O(pairs). */
function scarceMentors(face: Face): Uint8Array {
  const group = new Int32Array(face.mentees + face.mentors).map((_, person) => person)
  const root = (person: number): number => {
    let at = person
    while (group[at] !== at) {
      const above = group[at] ?? 0
      group[at] = group[above] ?? 0
      at = above
    }
    return at
  }
  for (let mentee = 0; mentee < face.mentees; mentee += 1) {
    const end = face.offsets[mentee + 1] ?? 0
    for (let at = face.offsets[mentee] ?? 0; at < end; at += 1) {
      group[root(mentee)] = root(face.mentees + (face.mentorOf[at] ?? 0))
    }
  }
  const spare = new Float64Array(group.length)
  for (let mentee = 0; mentee < face.mentees; mentee += 1) {
    const at = root(mentee)
    spare[at] = (spare[at] ?? 0) - 1
  }
  for (let mentor = 0; mentor < face.mentors; mentor += 1) {
    const at = root(face.mentees + mentor)
    spare[at] = (spare[at] ?? 0) + (face.places[mentor] ?? 0)
  }
  return Uint8Array.from({ length: face.mentors }, (_, mentor) =>
    (spare[root(face.mentees + mentor)] ?? 0) < 0 ? 1 : 0,
  )
}

function letMenteesBid(face: Face, bidsAsMentor: Uint8Array, { pairs, prices }: Start): void {
  const bids = (mentee: number) => {
    const begin = face.offsets[mentee] ?? 0
    return begin < (face.offsets[mentee + 1] ?? 0) && !bidsAsMentor[face.mentorOf[begin] ?? 0]
  }
  const bidders = new Int32Array(face.mentees).map((_, mentee) => mentee).filter(bids)
  if (bidders.length === 0) return
  const { offsets, mentorOf, worth, places, mustPair } = face
  const sale = auction({ bidders, must: mustPair, offsets, wanted: mentorOf, worth, places })
  for (let mentor = 0; mentor < face.mentors; mentor += 1) {
    if (bidsAsMentor[mentor]) continue
    prices.mentors[mentor] = sale.prices[mentor] ?? 0
    const end = pairs.begins[mentor + 1] ?? 0
    for (let place = pairs.begins[mentor] ?? 0; place < end; place += 1) {
      const winner = sale.winners[place] ?? -1
      if (winner >= 0) pairs.join(winner, mentor)
    }
  }
  for (const mentee of bidders) prices.mentees[mentee] = mostAsked(face, mentee, prices.mentors)
}

function mostAsked(face: Face, mentee: number, mentors: Float64Array): number {
  let most = face.mustPair[mentee] ? Number.NEGATIVE_INFINITY : 0
  const end = face.offsets[mentee + 1] ?? 0
  for (let at = face.offsets[mentee] ?? 0; at < end; at += 1) {
    most = Math.max(most, (face.worth[at] ?? 0) - (mentors[face.mentorOf[at] ?? 0] ?? 0))
  }
  return most
}

function letMentorsBid(face: Face, bidsAsMentor: Uint8Array, { pairs, prices }: Start): void {
  const bidders = Int32Array.from(placesOf(face, bidsAsMentor))
  if (bidders.length === 0) return
  const { mentorOffsets: offsets, menteeOf: wanted, mentorWorth: worth, mustFill: must } = face
  const places = new Int32Array(face.mentees).fill(1)
  const sale = auction({ bidders, must, offsets, wanted, worth, places })
  for (const [mentee, winner] of sale.winners.entries()) if (winner >= 0) pairs.join(mentee, winner)
  for (const mentee of wanted) prices.mentees[mentee] = sale.prices[mentee] ?? 0
  for (const mentor of new Set(bidders)) settleMentor(face, mentor, pairs, prices)
}

/** Each mentor of the part once a place. */
function* placesOf({ places, mentorOffsets }: Face, isOfPart: Uint8Array): Iterable<number> {
  for (const [mentor, count] of places.entries()) {
    if (!isOfPart[mentor] || mentorOffsets[mentor] === mentorOffsets[mentor + 1]) continue
    for (let place = 0; place < count; place += 1) yield mentor
  }
}

/** Her price is what the best mentee whom she has not asks; those whom she has, and who ask less, may ask that much more. */
function settleMentor(face: Face, mentor: number, pairs: Pairs, { mentees, mentors }: Prices): void {
  const [begin, end] = [face.mentorOffsets[mentor] ?? 0, face.mentorOffsets[mentor + 1] ?? 0]
  let most = face.mustFill[mentor] ? Number.NEGATIVE_INFINITY : 0
  let least = Number.POSITIVE_INFINITY
  for (let at = begin; at < end; at += 1) {
    const mentee = face.menteeOf[at] ?? 0
    const gain = (face.mentorWorth[at] ?? 0) - (mentees[mentee] ?? 0)
    if (pairs.mentorOf[mentee] === mentor) least = Math.min(least, gain)
    else most = Math.max(most, gain)
  }
  mentors[mentor] = most === Number.NEGATIVE_INFINITY ? least : most
  for (let at = begin; at < end; at += 1) {
    const mentee = face.menteeOf[at] ?? 0
    if (pairs.mentorOf[mentee] !== mentor) continue
    mentees[mentee] = Math.max(mentees[mentee] ?? 0, (face.mentorWorth[at] ?? 0) - (mentors[mentor] ?? 0))
  }
}
