import type { VNode } from "preact"
import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import type { FormState } from "../../../ui/form-state.js"
import type { OpenedOpportunity } from "./find-opportunity-for.js"

/** An opportunity before its reader. */
export interface SeenOpportunity extends OpenedOpportunity {
  readonly reading: Reading
  readonly language: Language
  /** What was typed into a block whose act was refused. */
  readonly form: FormState | undefined
}

export interface OpportunityBlock {
  /** Of its heading, which names the region. */
  readonly id: string
  readonly title: string
  readonly body: VNode
}

/** What one folder gives the page of an opportunity; the registry in `parts.tsx` holds them in the order of the page. */
export interface OpportunityPart {
  /** Buttons on top of the page, for what the reader may do; or the reason why she may not. */
  acts?(seen: SeenOpportunity): Promise<VNode | undefined>
  /** Below what the opportunity asks. */
  block?(seen: SeenOpportunity): Promise<OpportunityBlock | undefined>
  /** Beside it, below the facts. */
  aside?(seen: SeenOpportunity): Promise<OpportunityBlock | undefined>
}
