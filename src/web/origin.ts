/**
 * Whether a POST comes from our own pages. Browsers state it in Sec-Fetch-Site; where they do not, the origin must be
 * ours. `Origin: null` (a sandboxed frame, a stripped referrer) is refused.
 */
export function comesFromOurPages(
  headers: { readonly "sec-fetch-site"?: string | string[] | undefined; readonly origin?: string | undefined },
  publicUrl: string,
): boolean {
  const site = headers["sec-fetch-site"]
  if (site !== undefined) return site === "same-origin"
  return headers.origin === new URL(publicUrl).origin
}
