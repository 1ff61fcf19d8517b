import type { Reading } from "../../../../platform/context.js"
import type { Labels } from "../../../../web/module.js"
import type { Path } from "../../../../web/paths.js"
import type { Programme } from "../programme.store.js"

/** A page of those who lead a programme, in the menu beside their pages. */
export interface CoordinationLink {
  readonly path: Path<"id">
  readonly label: Labels
  /** Things that wait there; zero shows nothing. */
  count?(reading: Reading, programme: Programme): Promise<number>
}
