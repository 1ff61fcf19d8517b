import type { AccountsMessages } from "./accounts.en.js"

export const accounts: AccountsMessages = {
  refusals: {
    "text-too-long": "Raccourcissez cette réponse.",
    "too-many-messages": "Beaucoup de messages ont été demandés en peu de temps. Attendez une heure, puis réessayez.",
    "account-changed-meanwhile": "Ce compte a changé entre-temps. Ouvrez de nouveau la page.",
  },
  noticeGroup: "Mon compte",
  securityNotices: "Sécurité de mon compte",
  mail: {
    hello: (v) => `Bonjour ${v.displayName},`,
    whyAccount: "Vous recevez ce message en raison de votre compte.",
  },
}
