/** The first place that is neither held nor taken; undefined where none is left. `places` null: as many as come. */
export function freePlace(places: number | null, held: readonly number[]): number | undefined {
  const free = Array.from({ length: held.length + 1 }, (_, index) => index + 1).find((place) => !held.includes(place))
  return free === undefined || (places !== null && free > places) ? undefined : free
}
