import type { AccountsMessages } from "./accounts.en.js"

export const accounts: AccountsMessages = {
  refusals: {
    "text-too-long": "Raccourcissez cette réponse.",
    "account-changed-meanwhile": "Ce compte a changé entre-temps. Ouvrez de nouveau la page.",
  },
  noticeGroup: "Mon compte",
  mail: {
    hello: (v) => `Bonjour ${v.displayName},`,
    whyAccount: "Vous recevez ce message en raison de votre compte.",
  },
}
