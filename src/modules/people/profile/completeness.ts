import type { SectionCode } from "./section.js"

/** A section as the rule sees it: what could be added to it, by codes that its catalogue puts in words. */
export interface SectionState {
  readonly code: SectionCode
  readonly gaps: readonly string[]
  /** Left out of the share: a profile is whole without it. */
  readonly isOptional: boolean
}

interface Completeness {
  /** Of the sections that count, those without gap, in whole percents; rounded down, so that 1 says that none has any. */
  readonly share: number
  readonly gaps: readonly { readonly section: SectionCode; readonly gap: string }[]
}

export function completenessOf(sections: readonly SectionState[]): Completeness {
  const counted = sections.filter(({ isOptional }) => !isOptional)
  const whole = counted.filter(({ gaps }) => gaps.length === 0)
  return {
    share: counted.length === 0 ? 1 : Math.floor((100 * whole.length) / counted.length) / 100,
    gaps: sections.flatMap(({ code, gaps }) => gaps.map((gap) => ({ section: code, gap }))),
  }
}
