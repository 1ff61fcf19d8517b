import type { ConfirmationsMessages } from "./confirmations.en.js"

export const confirmations: ConfirmationsMessages = {
  refusals: {
    "code-missing": "Entrez le code de six chiffres que nous vous avons envoyé.",
    "code-not-six-digits": "Entrez les six chiffres du code.",
    "confirmation-code-unknown":
      "Ce code n’est pas celui de notre dernier courriel, ou il n’est plus valable. Vérifiez-le ou demandez un nouveau code.",
    "confirmation-link-unknown": "Ce lien n’est pas complet. Copiez toute l’adresse qui se trouve dans le message.",
  },
}
