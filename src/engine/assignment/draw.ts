/** Numbers drawn by lot: made from the seed and the keys alone, the same on every machine and in any order of people. */

const drawnBits = 16

/** An integer of 32 bits, without sign. O(length of the key). */
export function drawPerson(seed: number, key: string): number {
  let hash = mix(seed ^ 0x9e37_79b9)
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x0100_0193)
  return mix(hash ^ key.length) >>> 0
}

/** From 0 to 65,535: the number drawn for a pair, from those of its people. */
export function drawPair(menteeDraw: number, mentorDraw: number): number {
  return mix(menteeDraw ^ Math.imul(mentorDraw, 0x85eb_ca6b)) >>> (32 - drawnBits)
}

/** Each bit of the answer hangs on every bit of the question (the last steps of MurmurHash3). */
function mix(bits: number): number {
  let mixed = bits
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85eb_ca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35)
  return mixed ^ (mixed >>> 16)
}

/** Places in an array, ordered by number, then by draw, then by key. O(n log n). */
export function orderPeople(keys: readonly string[], draws: Float64Array, numbers?: Float64Array): Int32Array {
  const compare = (one: number, two: number) => {
    const older = numbers ? (numbers[one] ?? 0) - (numbers[two] ?? 0) : 0
    return older || (draws[one] ?? 0) - (draws[two] ?? 0) || ((keys[one] ?? "") < (keys[two] ?? "") ? -1 : 1)
  }
  return Int32Array.from(keys, (_, at) => at).sort(compare)
}
