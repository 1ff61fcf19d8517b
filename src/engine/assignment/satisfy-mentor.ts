import type { Search } from "./search.js"

/** A free place that has a price, or must be used. */
export function isWantingMentor({ face, pairs, prices }: Search, mentor: number): boolean {
  return pairs.hasRoom(mentor) && (face.mustFill[mentor] === 1 || (prices.mentors[mentor] ?? 0) > 0)
}

/**
 * Ends the want of one free place by the cheapest change: a mentee comes to it, her place is used by another, and so on,
 * until a mentee was left over before or a mentor without a must keeps a place free — perhaps the first.
 */
export function satisfyMentor(search: Search, source: number): void {
  const { face, pairs, prices, heap } = search
  search.begin()
  search.endAtMentor(source, face.mustFill[source] ? Number.POSITIVE_INFINITY : (prices.mentors[source] ?? 0))
  offer(search, source, 0)
  while (heap.size > 0 && heap.leastKey < search.best) {
    const distance = heap.leastKey
    const mentee = heap.pop()
    if (search.menteeSeen[mentee] === -search.stamp) continue
    search.closeMentee(mentee, distance)
    const mentor = pairs.mentorOf[mentee] ?? 0
    if (search.mentorSeen[mentor] === -search.stamp) continue
    search.mentorVia[mentor] = mentee
    const loss = distance + (prices.mentors[mentor] ?? 0)
    if (loss < search.best && !face.mustFill[mentor]) search.endAtMentor(mentor, loss)
    offer(search, mentor, distance)
  }
  search.shiftPrices(1)
  changePairs(search, source)
}

/** Those who hold her other places are reached too, for her price falls for them as well. */
function offer(search: Search, mentor: number, distance: number): void {
  const { face, pairs, prices, heap, stamp, menteeSeen, menteeDistance, menteeVia } = search
  search.closeMentor(mentor, distance)
  const base = distance + (prices.mentors[mentor] ?? 0)
  const end = face.mentorOffsets[mentor + 1] ?? 0
  for (let at = face.mentorOffsets[mentor] ?? 0; at < end; at += 1) {
    const mentee = face.menteeOf[at] ?? 0
    const loss = base + (prices.mentees[mentee] ?? 0) - (face.mentorWorth[at] ?? 0)
    if (loss >= search.best) continue
    const seen = menteeSeen[mentee] ?? 0
    if (seen === -stamp || (seen === stamp && loss >= (menteeDistance[mentee] ?? 0))) continue
    menteeSeen[mentee] = stamp
    menteeDistance[mentee] = loss
    menteeVia[mentee] = mentor
    if (pairs.mentorOf[mentee] === -1) search.endAtMentee(mentee, loss)
    else heap.push(loss, mentee)
  }
}

function changePairs({ pairs, menteeVia, mentorVia, endMentee, endMentor }: Search, source: number): void {
  if (endMentor === source) return
  let mentee = endMentee
  if (endMentor >= 0) {
    mentee = mentorVia[endMentor] ?? 0
    pairs.part(mentee)
  }
  for (;;) {
    const mentor = menteeVia[mentee] ?? 0
    if (mentor === source) {
      pairs.join(mentee, mentor)
      return
    }
    const leaving = mentorVia[mentor] ?? 0
    pairs.part(leaving)
    pairs.join(mentee, mentor)
    mentee = leaving
  }
}
