interface Point {
  readonly latitude: string
  readonly longitude: string
}

const radians = (degrees: string) => (Number(degrees) * Math.PI) / 180

export function kilometresBetween(one: Point, other: Point): number {
  const [north, south] = [radians(one.latitude), radians(other.latitude)]
  const across = radians(other.longitude) - radians(one.longitude)
  const haversine = Math.sin((south - north) / 2) ** 2 + Math.cos(north) * Math.cos(south) * Math.sin(across / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(haversine))
}

/** Degrees to two decimals, some kilometre, between the farthest ends of the country. */
export const isInCanada = ({ latitude, longitude }: Point) =>
  [latitude, longitude].every((degrees) => /^-?\d+\.\d\d$/.test(degrees)) &&
  Number(latitude) >= 41.6 &&
  Number(latitude) <= 83.2 &&
  Number(longitude) >= -141.1 &&
  Number(longitude) <= -52.5
