import type { OpportunityMessages } from "./opportunity.en.js"

export const opportunity: OpportunityMessages = {
  statuses: {
    draft: "Brouillon",
    "in-review": "En vérification",
    published: "Publiée",
    "closed-to-applications": "Candidatures closes",
    filled: "Comblée",
    "in-progress": "En cours",
    completed: "Terminée",
    cancelled: "Annulée",
    expired: "Expirée",
    archived: "Archivée",
  },
  refusals: {
    "opportunity-changed-meanwhile":
      "Cette possibilité a changé pendant votre lecture. Relisez-la, puis choisissez quoi faire.",
  },
}
