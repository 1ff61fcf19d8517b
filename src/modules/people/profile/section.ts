/** Sections of a profile, in the order in which they are read; the database holds the same list. */
export const sectionCodes = [
  "photo",
  "position",
  "place",
  "telephone",
  "languages",
  "availability",
  "experience",
  "education",
  "skills",
  "credentials",
  "links",
] as const
export type SectionCode = (typeof sectionCodes)[number]

/** The key under which history names one person's section. */
export const sectionKey = (personId: string, section: SectionCode) => `${personId}/${section}`

export function sectionOfKey(key: string): SectionCode | undefined {
  return sectionCodes.find((code) => key.endsWith(`/${code}`))
}
