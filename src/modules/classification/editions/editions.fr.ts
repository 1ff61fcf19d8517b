import { wording } from "../../../platform/wording.js"
import type { CellProblem } from "../lists/cells.js"
import type { EditionsMessages } from "./editions.en.js"

const f = wording.fr

export const problems: Readonly<Record<CellProblem, string>> = {
  "cell-missing": "il n’y a rien",
  "cell-too-long": "le texte est trop long",
  "cell-unreadable": "des signes sont illisibles, le fichier a peut-être un autre encodage",
  "cell-not-a-number": "ce n’est pas un nombre",
  "cell-out-of-range": "ce nombre est trop petit ou trop grand",
  "cell-not-a-day": "ce n’est pas un jour écrit comme 2026-11-22",
  "cell-not-a-code": "les codes de cette liste ne s’écrivent pas ainsi",
  "cell-not-known": "aucune liste n’a ce code",
  "row-repeated": "cette ligne figure deux fois",
  "code-taken": "la liste d’une autre source a ce code",
}

export const editions: EditionsMessages = {
  inForce: {
    title: "Listes en vigueur",
    lead: "Les professions, les compétences, les lieux et les niveaux viennent de listes. Chacune a une édition : un pointage calculé avec une édition précédente peut être calculé de nouveau.",
    caption: "Éditions en vigueur",
    attribution:
      "Les noms des professions, des domaines d’études et des lieux sont des faits publiés par Statistique Canada sous sa licence ouverte; les régions de tri postal viennent de GeoNames (CC BY 4.0).",
  },
  desk: {
    title: "Données de référence",
    lead: "Toutes les éditions des listes de codes, la plus récente en premier. Une nouvelle édition s’importe du terminal : « jumelage reference --help ».",
    caption: "Éditions",
  },
  table: {
    list: "Liste",
    number: "Édition",
    publisher: "Source",
    source: "Version",
    since: "En vigueur depuis",
    status: "État",
    began: "Début",
    added: "Ajouts",
    changed: "Changements",
    ended: "Fins",
    count: (v) => f.number(v.n),
  },
  statuses: { loading: "Chargement", current: "En vigueur", past: "Passée", abandoned: "Retirée" },
  refusals: {
    "list-loading": "Un autre processus charge déjà cette liste. Attendez qu’il ait terminé, puis réessayez.",
    "load-stopped": "Le chargement est arrêté. Rien de ce fichier n’a été conservé.",
    "list-malformed": (v) =>
      `Ligne ${f.number(v.line)}, colonne ${f.quote(v.column)} : ${problems[v.problem]}. Rien de ce fichier n’a été conservé.`,
  },
}
