/** What a token may open, each chosen by its holder. Reading what everybody may read needs no token. */
export const apiScopes = [
  "profile-read",
  "profile-write",
  "mentoring-read",
  "mentoring-write",
  "mentoring-coordination",
  "opportunities-read",
  "opportunities-write",
] as const
export type ApiScope = (typeof apiScopes)[number]
