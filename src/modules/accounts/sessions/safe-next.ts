/** A place to go after signing in: a path of this site, never another site's address in disguise. */
export function safeNext(next: unknown): string | undefined {
  if (typeof next !== "string" || !/^\/(?:en|fr)(?:[/?#]|$)/.test(next)) return undefined
  return next.includes("\\") || next.length > 1000 ? undefined : next
}
