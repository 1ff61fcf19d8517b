import type { Reading } from "../../../platform/context.js"
import { findChanges, findPlaceInFeed } from "./feed.store.js"
import { MemberIndex } from "./member-index.js"
import { readIndexedPeople } from "./read-indexed-people.js"

interface Kept {
  readonly index: MemberIndex
  /** Up to where the history has been followed. */
  readonly until: string
}

/** One per database; thrown away with the program. Each search waits for the one before it to have followed the history. */
const kept = new WeakMap<Reading["db"], Promise<Kept>>()

/** The index as the database stands now: made by the first search, then changed where the history says so. */
export async function currentIndex(reading: Reading): Promise<MemberIndex> {
  const before = kept.get(reading.db)
  const now = before === undefined ? makeIndex(reading) : before.then((there) => follow(reading, there))
  kept.set(reading.db, now)
  try {
    return (await now).index
  } catch (error) {
    // A half-followed history is followed by nobody: the next search makes a new index.
    if (kept.get(reading.db) === now) kept.delete(reading.db)
    throw error
  }
}

async function makeIndex(reading: Reading): Promise<Kept> {
  const until = await findPlaceInFeed(reading)
  const index = new MemberIndex()
  for (const person of await readIndexedPeople(reading, "everybody")) index.put(person)
  return { index, until }
}

async function follow(reading: Reading, { index, until: since }: Kept): Promise<Kept> {
  const { until, personIds, isEverybody } = await findChanges(reading, since)
  if (isEverybody) return makeIndex(reading)
  const people = personIds.length > 0 ? await readIndexedPeople(reading, personIds) : []
  for (const personId of personIds) index.remove(personId)
  for (const person of people) index.put(person)
  return { index, until }
}
