import { wording } from "../../../platform/wording.js"
import type { CellProblem } from "../lists/cells.js"
import type { EditionsMessages } from "./editions.en.js"

const f = wording.fr

const problems: Readonly<Record<CellProblem, string>> = {
  "cell-missing": "il n’y a rien",
  "cell-too-long": "le texte est trop long",
  "cell-unreadable": "des signes sont illisibles, le fichier a peut-être un autre encodage",
  "cell-not-a-number": "ce n’est pas un nombre",
  "cell-out-of-range": "ce nombre est trop petit ou trop grand",
  "cell-not-a-day": "ce n’est pas un jour écrit comme 2026-11-22",
  "cell-not-known": "aucune liste n’a ce code",
  "row-repeated": "cette ligne figure deux fois",
  "code-taken": "la liste d’une autre source a ce code",
}

export const editions: EditionsMessages = {
  refusals: {
    "list-loading": "Un autre processus charge déjà cette liste. Attendez qu’il ait terminé, puis réessayez.",
    "load-stopped": "Le chargement est arrêté. Rien de ce fichier n’a été conservé.",
    "list-malformed": (v) =>
      `Ligne ${f.number(v.line)}, colonne ${f.quote(v.column)}\u00a0: ${problems[v.problem]}. Rien de ce fichier n’a été conservé.`,
  },
}
