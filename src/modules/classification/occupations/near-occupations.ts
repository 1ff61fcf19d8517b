/** What an occupation asks of a skill: 1 to 1,000. */
export interface SkillWeight {
  readonly occupation: string
  readonly skill: string
  readonly weight: number
}

/**
 * Occupations that ask for the same skills, nearest first: by the share of this one's weights that the other asks for
 * too. `all` are the weights of the skills of `occupation`, whichever occupation asks for them.
 */
export function nearOccupations(occupation: string, all: readonly SkillWeight[], most: number): readonly string[] {
  const own = new Map(all.filter((each) => each.occupation === occupation).map(({ skill, weight }) => [skill, weight]))
  const shared = new Map<string, number>()
  for (const { occupation: other, skill, weight } of all) {
    if (other === occupation) continue
    shared.set(other, (shared.get(other) ?? 0) + Math.min(weight, own.get(skill) ?? 0))
  }
  return [...shared]
    .sort(([one, oneShare], [other, otherShare]) => otherShare - oneShare || one.localeCompare(other, "en"))
    .slice(0, most)
    .map(([code]) => code)
}
