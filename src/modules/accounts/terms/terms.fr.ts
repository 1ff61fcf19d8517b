import type { TermsMessages } from "./terms.en.js"

export const terms: TermsMessages = {
  accept: {
    title: "Accepter la nouvelle version pour continuer",
    lead: "Le texte a changé depuis que vous l’avez accepté. Lisez-le, puis acceptez-le pour continuer.",
    read: { terms: "Lire les conditions d’utilisation", privacy: "Lire l’énoncé de confidentialité" },
    submit: "Accepter et continuer",
    later: "Se déconnecter sans accepter",
  },
}
