import type { Face } from "./face.js"
import type { Pairs } from "./pairs.js"
import { isWantingMentee, satisfyMentee } from "./satisfy-mentee.js"
import { isWantingMentor, satisfyMentor } from "./satisfy-mentor.js"
import { type Prices, Search } from "./search.js"

/** Told now and then how far a level has come; may throw `Stopped`. */
export type Step = (done: number, total: number) => void

const stepEvery = 128

/**
 * Changes pairs and prices into the pairing of greatest summed worth on a face and the prices that prove it, by shortest
 * augmenting paths (Jonker and Volgenant's way, with places, sparse, and from both sides). What is kept throughout, for
 * every open pair of mentee i and mentor j:
 *
 *     price(i) + price(j) ≥ worth(i, j), with equality when they are together;
 *     price(i) ≥ 0 unless i must be paired, price(j) ≥ 0 unless j must be filled.
 *
 * At the end nobody is wanting: whoever is left over, or has a free place, has no must and price 0. By duality the sum of
 * prices (mentors' times their places) is then the greatest sum. All numbers are integers below 2^53, for a path has at
 * most twice as many steps as there are people.
 *
 * The prices given must already meet the first and third line. Complexity: O(k (p + p log p)) for k people wanting and
 * the p pairs that their searches look at, mostly few.
 */
export function solveGreatestSum(face: Face, pairs: Pairs, prices: Prices, step: Step): void {
  partLosingPairs(face, pairs, prices)
  const search = new Search(face, pairs, prices)
  joinFreely(search)
  for (let mentee = 0; mentee < face.mentees; mentee += 1) {
    if (!isWantingMentee(search, mentee)) continue
    if (mentee % stepEvery === 0) step(mentee, face.mentees)
    satisfyMentee(search, mentee)
  }
  for (let mentor = 0; mentor < face.mentors; mentor += 1) {
    while (isWantingMentor(search, mentor)) satisfyMentor(search, mentor)
    if (mentor % stepEvery === 0) step(mentor, face.mentors)
  }
}

/** Raises the mentees' prices to what their best pairs ask. O(pairs). */
export function raisePrices(face: Face, { mentees, mentors }: Prices): void {
  for (let mentee = 0; mentee < face.mentees; mentee += 1) {
    const end = face.offsets[mentee + 1] ?? 0
    let most = mentees[mentee] ?? 0
    for (let at = face.offsets[mentee] ?? 0; at < end; at += 1) {
      const asked = (face.worth[at] ?? 0) - (mentors[face.mentorOf[at] ?? 0] ?? 0)
      if (asked > most) most = asked
    }
    mentees[mentee] = most
  }
}

function partLosingPairs(face: Face, pairs: Pairs, { mentees, mentors }: Prices): void {
  for (let mentee = 0; mentee < face.mentees; mentee += 1) {
    const mentor = pairs.mentorOf[mentee] ?? -1
    if (mentor < 0) continue
    const price = (mentees[mentee] ?? 0) + (mentors[mentor] ?? 0)
    const end = face.offsets[mentee + 1] ?? 0
    let at = face.offsets[mentee] ?? 0
    while (at < end && (face.mentorOf[at] !== mentor || face.worth[at] !== price)) at += 1
    if (at === end) pairs.part(mentee)
  }
}

/** Pairs that cost nothing, so that fewer people have to be searched for. */
function joinFreely(search: Search): void {
  const { face, pairs, prices } = search
  for (let mentee = 0; mentee < face.mentees; mentee += 1) {
    if (pairs.mentorOf[mentee] !== -1) continue
    const price = prices.mentees[mentee] ?? 0
    const isWanting = isWantingMentee(search, mentee)
    const end = face.offsets[mentee + 1] ?? 0
    for (let at = face.offsets[mentee] ?? 0; at < end; at += 1) {
      const mentor = face.mentorOf[at] ?? 0
      if (price + (prices.mentors[mentor] ?? 0) !== face.worth[at] || !pairs.hasRoom(mentor)) continue
      if (!isWanting && !isWantingMentor(search, mentor)) continue
      pairs.join(mentee, mentor)
      break
    }
  }
}
