import type { Reading } from "../../../platform/context.js"
import { type Concept, type ConceptList, findConcepts } from "../../classification/index.js"
import type { Pair } from "./pair.js"

/** Something that a list names, as profiles show it. */
export interface NamedConcept {
  readonly code: string
  readonly title: Pair
}

/** Longer chains of successors are a fault of the list. */
const mostSteps = 10

/**
 * What codes that people once chose stand for today: one that has ended gives way to its successor, and keeps its own
 * name where it has none.
 */
export async function findCurrentConcepts(
  reading: Reading,
  list: ConceptList,
  codes: readonly string[],
): Promise<ReadonlyMap<string, NamedConcept>> {
  const today = reading.now.toZonedDateTimeISO("UTC").toPlainDate().toString()
  const known = new Map(await findConcepts(reading, list, codes))
  const current = new Map(codes.flatMap((code) => pairWith(code, known.get(code))))
  for (let step = 0; step < mostSteps; step++) {
    const moving = [...current].filter(([, concept]) => isOver(concept, today) && concept.successor !== null)
    const next = await findConcepts(
      reading,
      list,
      moving.flatMap(([, { successor }]) => successor ?? []),
    )
    const moved = moving.flatMap(([code, { successor }]) => pairWith(code, next.get(successor ?? "")))
    if (moved.length === 0) break
    for (const [code, concept] of moved) current.set(code, concept)
  }
  return new Map([...current].map(([code, { code: now, titles }]) => [code, { code: now, title: titles }]))
}

const pairWith = (code: string, concept: Concept | undefined): readonly (readonly [string, Concept])[] =>
  concept === undefined ? [] : [[code, concept]]

function isOver({ isListed, validUntil }: Concept, today: string): boolean {
  return !isListed || (validUntil !== null && validUntil <= today)
}
