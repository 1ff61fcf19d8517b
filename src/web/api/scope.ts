/** What a token may open, each chosen by its holder. Reading what everybody may read needs no token. */
export const apiScopes = ["profile-read", "profile-write"] as const
export type ApiScope = (typeof apiScopes)[number]
