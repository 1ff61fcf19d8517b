import { Refusal } from "../../../platform/refusal.js"

/** One of the many things of a section, as its owner names it in an address; others are never given the key. */
export interface Entry {
  readonly key: string
}

/** One more entry in a section that holds many: asked under the lock of the person, or two at once pass the limit. */
export function refuseFull(count: number, most: number): void {
  if (count >= most) throw new Refusal("conflict", "section-full", { n: most })
}

/** The entry that an act is about, unless it went meanwhile. */
export function refuseGone(isThere: boolean): void {
  if (!isThere) throw new Refusal("not-found", "page-not-found")
}
