import { Notice } from "../../../ui/notice.js"
import type { Concept } from "./concept.js"
import { ConceptName } from "./concept-name.view.js"

interface EndedConceptProps {
  readonly concept: Concept
  readonly words: { readonly ended: string; readonly successor: string }
  /** Of what stands in its place. */
  readonly successorAddress: string | undefined
}

/** What a code that its list no longer has leads to. */
export function EndedConcept({ concept, words, successorAddress }: EndedConceptProps) {
  return (
    <>
      <h1>
        <ConceptName titles={concept.titles} />
      </h1>
      <Notice tone="info">
        <p>{words.ended}</p>
        {successorAddress !== undefined && (
          <p>
            <a href={successorAddress}>{words.successor}</a>
          </p>
        )}
      </Notice>
    </>
  )
}
