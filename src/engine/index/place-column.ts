import { Bits } from "./bits.js"
import type { Condition } from "./condition.js"
import { grow } from "./grow.js"
import type { Lists } from "./lists.js"
import type { Circle, Place } from "./schema.js"

/** Mean radius, in kilometres (IUGG). */
const earth = 6371.0088
const degree = Math.PI / 180

/** A place as a point of the sphere of radius 1. */
type Point = readonly [x: number, y: number, z: number]

/**
 * Where each document is, as points of the unit sphere: how far two are apart is a chord, without trigonometry. Squares
 * of one degree hold the documents that stand in them, so that a circle looks at its surroundings alone.
 */
export class PlaceColumn {
  #points = new Float64Array(0)
  readonly #lists: Lists
  readonly #squares = new Map<number, number>()

  constructor(lists: Lists) {
    this.#lists = lists
  }

  put(slot: number, place: Place | undefined): void {
    const from = this.#points.length
    this.#points = grow(this.#points, 3 * (slot + 1)).fill(Number.NaN, from)
    const before = this.#squareOf(slot)
    const point = place ? pointOf(place) : noPoint
    this.#points.set(point, 3 * slot)
    const after = this.#squareOf(slot)
    if (before === after) return
    if (before !== undefined) this.#lists.remove(this.#listOf(before), slot)
    if (after !== undefined) this.#lists.put(this.#listOf(after), slot)
  }

  within({ radius, ...centre }: Circle): Condition {
    const chord = chordOf(radius)
    const [x, y, z] = pointOf(centre)
    const accepts = (slot: number) => this.#squaredChord(slot, x, y, z) <= chord * chord
    return {
      column: undefined,
      accepts,
      select: (slots) => {
        const bits = new Bits(slots)
        for (const list of this.#around(centre, radius)) {
          for (const slot of this.#lists.read(list).slots) if (accepts(slot)) bits.add(slot)
        }
        return bits
      },
    }
  }

  /** Kilometres between a document and a place; NaN where the document has none. */
  distance(slot: number, from: Place): number {
    return 2 * earth * Math.asin(Math.min(1, Math.sqrt(this.#squaredChord(slot, ...pointOf(from))) / 2))
  }

  get byteLength(): number {
    return this.#points.byteLength
  }

  #squaredChord(slot: number, x: number, y: number, z: number): number {
    const points = this.#points
    const dx = (points[3 * slot] ?? Number.NaN) - x
    const dy = (points[3 * slot + 1] ?? Number.NaN) - y
    const dz = (points[3 * slot + 2] ?? Number.NaN) - z
    return dx * dx + dy * dy + dz * dz
  }

  #squareOf(slot: number): number | undefined {
    const [x = Number.NaN, y = Number.NaN, z = Number.NaN] = this.#points.subarray(3 * slot, 3 * slot + 3)
    return Number.isNaN(x) ? undefined : squareAt(Math.asin(z) / degree, Math.atan2(y, x) / degree)
  }

  #listOf(square: number): number {
    const known = this.#squares.get(square)
    if (known !== undefined) return known
    const list = this.#lists.create()
    this.#squares.set(square, list)
    return list
  }

  /** The lists of all squares that a circle touches, and perhaps of some more. */
  *#around({ latitude, longitude }: Place, radius: number): Iterable<number> {
    const height = radius / earth / degree + margin
    const [south, north] = [latitude - height, latitude + height]
    const isPolar = south <= -90 || north >= 90
    const width = isPolar
      ? 180
      : Math.asin(Math.min(1, Math.sin(height * degree) / Math.cos(latitude * degree))) / degree + margin
    for (const [square, list] of this.#squares) {
      const row = Math.floor(square / 360) - 90
      if (row + 1 < south || row > north) continue
      const away = Math.abs((((((square % 360) - 180 + 0.5 - longitude) % 360) + 540) % 360) - 180)
      if (away <= width + 0.5) yield list
    }
  }
}

/** Degrees, against rounding. */
const margin = 1e-6

const noPoint: Point = [Number.NaN, Number.NaN, Number.NaN]

function pointOf({ latitude, longitude }: Place): Point {
  const [up, east] = [latitude * degree, longitude * degree]
  return [Math.cos(up) * Math.cos(east), Math.cos(up) * Math.sin(east), Math.sin(up)]
}

/** Half the way around the earth is the longest. */
const chordOf = (kilometres: number) => 2 * Math.sin(Math.min(Math.PI, kilometres / earth) / 2)

const squareAt = (latitude: number, longitude: number) =>
  (Math.floor(latitude) + 90) * 360 + ((Math.floor(longitude) + 180 + 360) % 360)
