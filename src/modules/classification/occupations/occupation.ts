/** The five levels of the National Occupational Classification 2021, from broad category to unit group. */
export const occupationLevels = [1, 2, 3, 4, 5] as const
export type OccupationLevel = (typeof occupationLevels)[number]

/** Codes of unit groups, the level at which people and postings name an occupation. */
export const unitGroupLevel: OccupationLevel = 5

/** A code holds those above it: 21231 belongs to 2123, 212, 21 and 2. */
export function parentOf(code: string): string | null {
  return code.length > 1 ? code.slice(0, -1) : null
}

/** Training, education, experience and responsibilities: 0 to 5, the second digit; a broad category has none. */
export function teerOf(code: string): number | undefined {
  return code.length > 1 ? Number(code[1]) : undefined
}
