/** Degrees. A municipality's is near enough: people are not located closer. */
export interface Place {
  readonly latitude: number
  readonly longitude: number
}

const earthRadius = 6371

/** Where a place stands, in whole kilometres from the centre of the Earth: near enough, and compared without rounding. */
function positionOf({ latitude, longitude }: Place): readonly [number, number, number] {
  const [up, around] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180]
  return [
    Math.round(earthRadius * Math.cos(up) * Math.cos(around)),
    Math.round(earthRadius * Math.cos(up) * Math.sin(around)),
    Math.round(earthRadius * Math.sin(up)),
  ]
}

/** In a straight line, which below a thousand kilometres is that along the ground but for one in a thousand. */
export function squaredKilometres(one: Place, other: Place): number {
  const [x, y, z] = positionOf(one)
  const [otherX, otherY, otherZ] = positionOf(other)
  return (x - otherX) ** 2 + (y - otherY) ** 2 + (z - otherZ) ** 2
}

export const kilometresBetween = (one: Place, other: Place): number => Math.sqrt(squaredKilometres(one, other))
