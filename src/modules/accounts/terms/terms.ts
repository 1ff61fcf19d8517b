import { textVersions } from "../../host/index.js"

/** The versions in force. Members whose acceptance is older are asked once more before they go on. */
export const termsVersions = textVersions

export type TermsDocument = keyof typeof termsVersions

export const termsDocuments = Object.keys(termsVersions) as readonly TermsDocument[]
