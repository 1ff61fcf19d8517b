import type { ApplicationsMessages } from "./applications.en.js"

export const applications: ApplicationsMessages = {
  statuses: {
    sent: "Envoyée",
    offered: "Place offerte",
    accepted: "Acceptée",
    declined: "Refusée",
    withdrawn: "Retirée",
    rejected: "Non retenue",
  },
  refusals: {
    "already-applied":
      "Vous avez déjà posé votre candidature à cette possibilité. Elle se trouve sous « Mes candidatures ».",
    "application-changed-meanwhile":
      "Cette candidature a changé pendant votre lecture. Relisez-la, puis choisissez quoi faire.",
  },
}
