import type { Language } from "../platform/wording.js"

/** One thing that what was typed may mean, as a suggestion box shows it. */
export interface Suggestion {
  /** What the form sends; never shown. */
  readonly code: string
  readonly text: string
  /** What tells it from another of the same name: its province, its group, the organization above it. */
  readonly hint?: string
  /** Language of the text, where it is not the page's. */
  readonly lang?: Language
}
