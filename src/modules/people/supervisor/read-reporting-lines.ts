import { fold } from "../../../engine/text/fold.js"
import type { Reading } from "../../../platform/context.js"
import { listPersonsNamed } from "./known-persons.store.js"
import { listSupervisors } from "./supervisor.store.js"

/** A person as others may name her. */
interface NamedPerson {
  readonly personId: string
  readonly displayName: string
}

/**
 * Whom each of these persons reports to, the nearest first, so many levels up. An address leads to its account; a name
 * alone can only be that of somebody among them, and of each who bears it: better one pair too few. Never shown to anybody.
 */
export async function readReportingLines(
  reading: Reading,
  among: readonly NamedPerson[],
  levels: number,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const byName = Map.groupBy(among, ({ displayName }) => fold(displayName))
  const above = new Map<string, readonly string[]>()
  let asked = [...new Set(among.map(({ personId }) => personId))]
  for (let level = 0; level < levels && asked.length > 0; level++) {
    const declared = await listSupervisors(reading, asked)
    const accounts = await listPersonsNamed(reading, [...declared.values()])
    for (const [personId, name] of declared) {
      const account = accounts.get(name)
      const named = byName.get(fold(name)) ?? []
      above.set(personId, account === undefined ? named.map((each) => each.personId) : [account])
    }
    asked = [...new Set([...above.values()].flat())].filter((personId) => !above.has(personId))
  }
  return new Map(among.map(({ personId }) => [personId, lineOf(personId, above, levels)]))
}

/** Who declares a circle reports to each once, and never to herself. */
function lineOf(personId: string, above: ReadonlyMap<string, readonly string[]>, levels: number): readonly string[] {
  const line: string[] = []
  let nearest: readonly string[] = [personId]
  for (let level = 0; level < levels; level++) {
    nearest = [...new Set(nearest.flatMap((each) => above.get(each) ?? []))].filter(
      (each) => each !== personId && !line.includes(each),
    )
    line.push(...nearest)
  }
  return line
}
