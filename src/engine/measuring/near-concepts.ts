/** By concept, the concepts near it and how near, 0 to 1,000. */
export type NearConcepts = ReadonlyMap<string, ReadonlyMap<string, number>>

export const nothingNear: NearConcepts = new Map()
