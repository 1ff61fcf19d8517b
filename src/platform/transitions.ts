import { Refusal } from "./refusal.js"

/** One line of a noun's life: an act leads from a state to a state, and only these sides may do it. */
export interface Transition<State extends string, Act extends string, Side extends string> {
  readonly act: Act
  readonly from: State
  readonly to: State
  readonly who: readonly Side[]
}

/**
 * The state after an act, or its refusal: who may never do it is told nothing of the thing, who came too late is told
 * that it changed.
 */
export function stateAfter<State extends string, Act extends string, Side extends string>(
  transitions: readonly Transition<State, Act, Side>[],
  { act, from, sides }: { readonly act: Act; readonly from: State; readonly sides: readonly Side[] },
  changed: string,
): State | Refusal {
  const own = transitions.filter((each) => each.act === act && each.who.some((side) => sides.includes(side)))
  if (own.length === 0) return new Refusal("not-found", "page-not-found")
  return own.find((each) => each.from === from)?.to ?? new Refusal("conflict", changed)
}

/** The acts that a page offers. */
export function actsFrom<State extends string, Act extends string, Side extends string>(
  transitions: readonly Transition<State, Act, Side>[],
  from: State,
  sides: readonly Side[],
): ReadonlySet<Act> {
  const open = transitions.filter((each) => each.from === from && each.who.some((side) => sides.includes(side)))
  return new Set(open.map(({ act }) => act))
}
