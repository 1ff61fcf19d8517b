import type { Temporal } from "temporal-polyfill"

/** How often a kind of notice is told by e-mail. */
export const rhythms = ["at-once", "daily", "weekly", "never"] as const
export type Rhythm = (typeof rhythms)[number]
export type DigestRhythm = "daily" | "weekly"

/** What a person chose for a kind, and whether she has stopped it since by the link of a message. */
export interface ChosenRhythm {
  readonly rhythm: Rhythm
  readonly stoppedAt: Temporal.Instant | null
}

export type ChosenRhythms = ReadonlyMap<string, ChosenRhythm>

interface Rhythmic {
  readonly name: string
  readonly optional: boolean
  readonly rhythm: Rhythm
}

/** The rhythm that counts for this person: hers where the kind leaves a choice, else the kind's own. */
export function rhythmInForce(kind: Rhythmic, chosen: ChosenRhythms): Rhythm {
  const own = kind.optional ? chosen.get(kind.name) : undefined
  if (!own) return kind.rhythm
  return own.stoppedAt === null ? own.rhythm : "never"
}

export function isDigestRhythm(rhythm: Rhythm): rhythm is DigestRhythm {
  return rhythm === "daily" || rhythm === "weekly"
}
