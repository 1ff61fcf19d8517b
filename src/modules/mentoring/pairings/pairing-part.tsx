import type { VNode } from "preact"
import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import type { OwnPairing } from "./find-pairing-for.js"

/** The way of every relationship, in its order. */
export const stages = ["first-meeting", "agreement", "midterm-review", "final-review"] as const
export type Stage = (typeof stages)[number]

/** What the reader can do next: one sentence and where to do it. */
export interface NextStep {
  readonly text: string
  readonly link: { readonly label: string; readonly href: string }
}

interface PairingBlock {
  /** Of its heading, which names the region. */
  readonly id: string
  readonly title: string
  readonly body: VNode
}

/** What one folder gives the page of a pairing; the registry in `parts.tsx` holds them in the order of the page. */
export interface PairingPart {
  /** Undefined when nothing waits for the reader; the first part that has one stands on top of the page. */
  nextStep?(reading: Reading, language: Language, own: OwnPairing): Promise<NextStep | undefined>
  readonly stage?: {
    readonly code: Stage
    isDone(reading: Reading, own: OwnPairing): Promise<boolean>
  }
  block?(reading: Reading, language: Language, own: OwnPairing): Promise<PairingBlock | undefined>
}
