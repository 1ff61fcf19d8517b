import type { Language } from "../../../platform/wording.js"
import { Panel } from "../../../ui/containers.js"
import { Reasons } from "../../../ui/matching.js"
import { inCommonWords } from "./in-common.words.js"
import type { SaidInCommon } from "./read-in-common.js"

/** To a person, of herself alone: what speaks for her, and what keeps her from being found. */
export function InCommon({ language, reasons, gaps }: SaidInCommon & { readonly language: Language }) {
  const words = inCommonWords[language]
  return (
    <Panel id="in-common" title={words.title} outlined>
      {reasons.length === 0 && <p>{words.none}</p>}
      {reasons.length + gaps.length > 0 && <Reasons met={reasons} gaps={gaps} />}
      <p class="small">{words.note}</p>
    </Panel>
  )
}
