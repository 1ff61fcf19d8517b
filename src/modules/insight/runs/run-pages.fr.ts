import { wording } from "../../../platform/wording.js"
import type { RunPagesMessages } from "./run-pages.en.js"

const f = wording.fr

export const runPages: RunPagesMessages = {
  title: "Traitements",
  lead: "Le long travail que des gens ont demandé, et celui que la plateforme fait d’elle-même.",
  caption: "Traitements, du plus récent au plus ancien",
  what: "Traitement",
  status: "État",
  counts: "Fait",
  askedAt: "Demande",
  askedBy: "Demande de",
  platform: "Le programme",
  gone: "Une personne qui n’est plus ici",
  statuses: {
    waiting: "en attente",
    running: "en cours",
    completed: "terminé",
    stopped: "arrêté",
    failed: "interrompu",
  },
  doneOf: (v) => `${f.number(v.done)} sur ${f.number(v.total)}`,
  failedCount: "N’ont pu être traités",
  startedAt: "Début",
  finishedAt: "Fin",
  failure: "Motif",
  none: "Aucun traitement pour le moment",
  noneText: "Le long travail paraît ici dès que quelqu’un le demande.",
  stop: "Arrêter ce traitement",
  stopping: (v) =>
    `Arrêt demandé le ${f.dateTime(v.askedAt, v.timeZone)}. Le traitement prend fin après le lot en cours.`,
  refusals: { "run-over": "Ce traitement est déjà terminé." },
  confirmations: { "run-stopping": "Le traitement s’arrêtera après le lot en cours." },
}
