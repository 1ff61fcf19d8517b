import type { Path } from "../../../../web/paths.js"
import type { Programme } from "../programme.store.js"
import { programmesPaths } from "../programmes.paths.js"

/** How a programme is set up, step after step; each can be left as it is. */
export const wizardSteps: readonly Path<"id">[] = [
  programmesPaths.presentation,
  programmesPaths.joining,
  programmesPaths.ways,
  programmesPaths.lists,
  programmesPaths.rules,
  programmesPaths.texts,
]

/** A draft goes on to its next step, and at the end to where it opens; later on, a page is saved and stays. */
export function pageAfterSaving({ status }: Pick<Programme, "status">, here: Path<"id">): Path<"id"> {
  if (status !== "draft") return here
  return wizardSteps[wizardSteps.indexOf(here) + 1] ?? programmesPaths.coordination
}
