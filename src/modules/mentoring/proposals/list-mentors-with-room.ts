import type { Reading } from "../../../platform/context.js"
import { listRoom } from "../outside/room.store.js"
import { listFreeMentors, type Standing } from "./standing.store.js"

/** Mentors of a programme with a place to spare now, what they took on outside programmes counted with it; by name. */
export async function listMentorsWithRoom(reading: Reading, programmeId: string): Promise<readonly Standing[]> {
  const free = await listFreeMentors(reading, programmeId)
  const room = await listRoom(
    reading,
    free.map(({ personId }) => personId),
  )
  return free.filter(({ personId }) => (room.get(personId) ?? 1) > 0)
}
