import { Temporal } from "temporal-polyfill"
import type { Reading } from "../../../platform/context.js"
import { listLedProgrammes } from "../programmes/list-led-programmes.js"
import type { Programme } from "../programmes/programme.store.js"
import {
  listBack,
  listOpenQuestions,
  listOpenSituations,
  listReadyRuns,
  listUnanswered,
  listUnmet,
  listWaitingAgain,
} from "./waiting.store.js"
import { isForCoordination, type WaitingItem } from "./waiting-item.js"

/** All that waits in these programmes, since when, the oldest first. */
export async function listWaiting(reading: Reading, programmes: readonly Programme[]): Promise<readonly WaitingItem[]> {
  if (programmes.length === 0) return []
  const ids = programmes.map(({ id }) => id)
  const lists = await Promise.all([
    listOpenQuestions(reading, ids),
    listOpenSituations(reading, ids),
    listReadyRuns(reading, ids),
    listUnanswered(reading, ids),
    listWaitingAgain(reading, ids),
    ...programmes.map((programme) => listUnmetIn(reading, programme)),
    ...programmes.map(({ id, timeZone }) =>
      listBack(reading, id, reading.now.toZonedDateTimeISO(timeZone).toPlainDate(), timeZone),
    ),
  ])
  return lists.flat().toSorted((one, other) => Temporal.Instant.compare(one.since, other.since))
}

/** Past the last reminder of the first meeting, it is the coordination’s to ask. */
function listUnmetIn(reading: Reading, { id, settings, timeZone }: Programme): Promise<readonly WaitingItem[]> {
  const days = Math.max(...settings.firstMeetingDays)
  const since = reading.now.toZonedDateTimeISO(timeZone).subtract({ days }).toInstant()
  return listUnmet(reading, id, since)
}

/** What waits for the member herself, in all programmes that she leads. */
export async function countWaiting(reading: Reading): Promise<number> {
  const items = await listWaiting(reading, await listLedProgrammes(reading))
  return items.filter(isForCoordination).length
}
