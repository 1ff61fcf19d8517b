/**
 * The versions in force; a change of the text is a new date here. Members whose acceptance is older are asked once more
 * before they go on.
 */
export const termsVersions = { terms: "2026-11-22", privacy: "2026-11-22" } as const

export type TermsDocument = keyof typeof termsVersions

export const termsDocuments = Object.keys(termsVersions) as readonly TermsDocument[]
