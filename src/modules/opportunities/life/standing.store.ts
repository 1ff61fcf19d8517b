import type { Reading } from "../../../platform/context.js"
import { type ApplicationStatus, applicationStatuses } from "../applications/application.js"

/** How many applications to an opportunity stand in each state. */
export type Standing = Readonly<Record<ApplicationStatus, number>>

const nobody = Object.fromEntries(applicationStatuses.map((status) => [status, 0])) as Standing

export async function readStandings(
  { db }: Reading,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Standing>> {
  const standings = new Map<number, Standing>(numbers.map((number) => [number, nobody]))
  if (numbers.length === 0) return standings
  const rows = await db
    .selectFrom("application")
    .select(({ fn }) => ["opportunity", "status", fn.countAll<number>().as("n")])
    .where("opportunity", "in", [...numbers])
    .groupBy(["opportunity", "status"])
    .execute()
  for (const { opportunity, status, n } of rows) {
    standings.set(opportunity, { ...(standings.get(opportunity) ?? nobody), [status]: n })
  }
  return standings
}

export async function readStanding(reading: Reading, number: number): Promise<Standing> {
  return (await readStandings(reading, [number])).get(number) ?? nobody
}
