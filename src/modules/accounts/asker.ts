import type { PageRequest } from "../../web/page.js"

/** Where a request comes from, for counters, bound codes and the list of sessions. */
export function askerOf({ browserKey, browser, networkAddress }: PageRequest) {
  return { browserKey, browser, networkAddress }
}
