import { PairText } from "../../../ui/pair-text.js"
import type { Concept } from "./concept.js"

/** The name in the reader's language; else in the other one, marked as not translated. */
export const ConceptName = ({ titles }: Pick<Concept, "titles">) => <PairText {...titles} />
