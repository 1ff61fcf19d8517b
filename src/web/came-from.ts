import type { Route } from "./page.js"

/**
 * Reads which page of this site led to a request. Its query is dropped, and so is the secret that a link of a message
 * carries in its address: what people are shown, and may send us, opens nothing.
 */
export function cameFromReader(
  publicUrl: string,
  routes: readonly Route[],
): (referer: string | undefined) => string | undefined {
  const secretBelow = routes
    .flatMap(({ path }) => [path.en, path.fr])
    .filter((pattern) => pattern.includes("/:token"))
    .map((pattern) => pattern.slice(0, pattern.indexOf("/:token")).replace(/:[a-zA-Z]+/g, "[^/]+"))
    .map((pattern) => new RegExp(`^(${pattern})/`))
  return (referer) => {
    if (referer === undefined || !URL.canParse(referer)) return undefined
    const { origin, pathname } = new URL(referer)
    if (origin !== new URL(publicUrl).origin) return undefined
    const cut = secretBelow.map((pattern) => pattern.exec(pathname)?.[1]).find((prefix) => prefix !== undefined)
    return cut ?? pathname
  }
}
