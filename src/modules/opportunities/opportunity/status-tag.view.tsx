import type { ComponentProps } from "preact"
import type { Language } from "../../../platform/wording.js"
import { Tag } from "../../../ui/tag.js"
import type { OpportunityStatus } from "./opportunity.js"
import { opportunityWords } from "./opportunity.words.js"

const tones: Readonly<Record<OpportunityStatus, ComponentProps<typeof Tag>["tone"]>> = {
  draft: "info",
  "in-review": "info",
  published: "ok",
  "closed-to-applications": "warn",
  filled: "warn",
  "in-progress": "info",
  completed: undefined,
  cancelled: undefined,
  expired: undefined,
  archived: undefined,
}

export function StatusTag({ language, status }: { readonly language: Language; readonly status: OpportunityStatus }) {
  return <Tag tone={tones[status]}>{opportunityWords[language].statuses[status]}</Tag>
}
