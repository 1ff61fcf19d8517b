import type { Search } from "./search.js"

/** Paired, or without a claim: nobody pays for her. */
export function isWantingMentee({ face, pairs, prices }: Search, mentee: number): boolean {
  return pairs.mentorOf[mentee] === -1 && (face.mustPair[mentee] === 1 || (prices.mentees[mentee] ?? 0) > 0)
}

/**
 * Ends a mentee's want by the cheapest change: she goes to a mentor, one of whose mentees goes to another, and so on,
 * until a mentor has room or a mentee without a must is left over — perhaps herself.
 */
export function satisfyMentee(search: Search, source: number): void {
  const { face, pairs, prices, heap } = search
  search.begin()
  search.endAtMentee(source, face.mustPair[source] ? Number.POSITIVE_INFINITY : (prices.mentees[source] ?? 0))
  leave(search, source, 0)
  while (heap.size > 0 && heap.leastKey < search.best) {
    const distance = heap.leastKey
    const mentor = heap.pop()
    if (search.mentorSeen[mentor] === -search.stamp) continue
    search.closeMentor(mentor, distance)
    const begin = pairs.begins[mentor] ?? 0
    const end = begin + (pairs.held[mentor] ?? 0)
    for (let place = begin; place < end; place += 1) {
      const holder = pairs.holders[place] ?? 0
      const loss = distance + (prices.mentees[holder] ?? 0)
      if (loss < search.best && !face.mustPair[holder]) search.endAtMentee(holder, loss)
      leave(search, holder, distance)
    }
  }
  search.shiftPrices(-1)
  changePairs(search, source)
}

function leave(search: Search, mentee: number, distance: number): void {
  const { face, pairs, prices, heap, stamp, mentorSeen, mentorDistance, mentorVia } = search
  search.closeMentee(mentee, distance)
  const base = distance + (prices.mentees[mentee] ?? 0)
  const end = face.offsets[mentee + 1] ?? 0
  for (let at = face.offsets[mentee] ?? 0; at < end; at += 1) {
    const mentor = face.mentorOf[at] ?? 0
    const loss = base + (prices.mentors[mentor] ?? 0) - (face.worth[at] ?? 0)
    if (loss >= search.best) continue
    const seen = mentorSeen[mentor] ?? 0
    if (seen === -stamp || (seen === stamp && loss >= (mentorDistance[mentor] ?? 0))) continue
    mentorSeen[mentor] = stamp
    mentorDistance[mentor] = loss
    mentorVia[mentor] = mentee
    if (pairs.hasRoom(mentor)) search.endAtMentor(mentor, loss)
    else heap.push(loss, mentor)
  }
}

function changePairs({ pairs, mentorVia, endMentee, endMentor }: Search, source: number): void {
  if (endMentee === source) return
  let mentor = endMentor
  if (endMentee >= 0) {
    mentor = pairs.mentorOf[endMentee] ?? 0
    pairs.part(endMentee)
  }
  for (;;) {
    const mentee = mentorVia[mentor] ?? 0
    const before = pairs.mentorOf[mentee] ?? -1
    if (before >= 0) pairs.part(mentee)
    pairs.join(mentee, mentor)
    if (mentee === source) return
    mentor = before
  }
}
