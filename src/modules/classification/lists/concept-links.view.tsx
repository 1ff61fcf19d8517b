import { Rows } from "../../../ui/containers.js"
import type { Concept } from "./concept.js"
import { ConceptName } from "./concept-name.view.js"

interface ConceptLinksProps {
  readonly concepts: readonly Concept[]
  readonly addressOf: (code: string) => string
}

/** Things of a list, each leading to its page. */
export function ConceptLinks({ concepts, addressOf }: ConceptLinksProps) {
  return (
    <Rows
      small
      rows={concepts.map(({ code, titles }) => ({
        key: code,
        content: (
          <a href={addressOf(code)}>
            <ConceptName titles={titles} />
          </a>
        ),
      }))}
    />
  )
}
