/** The same numbers with room for at least so many, at least doubled when there is not; new ones are 0. O(count), seldom. */
export function grow<A extends Uint8Array | Uint32Array | Float64Array>(array: A, count: number): A {
  if (count <= array.length) return array
  const longer = new (array.constructor as new (length: number) => A)(Math.max(count, array.length * 2))
  longer.set(array)
  return longer
}
