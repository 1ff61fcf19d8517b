import { foldName } from "../text/fold.js"
import { readAddress } from "./cell-values.js"
import type { Roster } from "./read-roster.js"

/** Whom the cells of both lists may speak of. */
export interface Directory {
  readonly nameOf: ReadonlyMap<string, string>
  /** Her address, from her address or from a name that one person only has; undefined for anybody else. */
  find(text: string): string | undefined
}

/** Everybody of both lists. O(people). */
export function openDirectory(rosters: readonly Roster[]): Directory {
  const nameOf = new Map(rosters.flatMap(({ lines }) => lines.map(({ address, name }) => [address, name] as const)))
  const addresses = new Map<string, string | null>()
  for (const [address, name] of nameOf) {
    const folded = foldName(name)
    addresses.set(folded, addresses.has(folded) ? null : address)
  }
  return { nameOf, find: (text) => readAddress(text) ?? addresses.get(foldName(text)) ?? undefined }
}

/** Of each person, those whom she reports to, the nearest first; and the lines that lead back to where they began. */
export function reportingLines(supervisorOf: ReadonlyMap<string, string>): {
  readonly lines: ReadonlyMap<string, readonly string[]>
  readonly cycles: readonly (readonly string[])[]
} {
  const lines = new Map<string, readonly string[]>()
  const cycles: (readonly string[])[] = []
  const inCycle = new Set<string>()
  for (const person of supervisorOf.keys()) {
    const line: string[] = []
    let next = supervisorOf.get(person)
    while (next !== undefined && next !== person && !line.includes(next)) {
      line.push(next)
      next = supervisorOf.get(next)
    }
    lines.set(person, line)
    if (next !== person || inCycle.has(person)) continue
    const cycle = [person, ...line]
    for (const each of cycle) inCycle.add(each)
    cycles.push(cycle)
  }
  return { lines, cycles }
}
