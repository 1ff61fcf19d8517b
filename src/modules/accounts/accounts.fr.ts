import type { AccountsMessages } from "./accounts.en.js"

export const accounts: AccountsMessages = {
  refusals: {
    "text-too-long": "Raccourcissez cette réponse.",
    "answer-with-hidden-signs": "Cette réponse contient des signes qui ne se voient pas. Tapez-la de nouveau.",
    "too-many-messages": "Beaucoup de messages ont été demandés en peu de temps. Attendez une heure, puis réessayez.",
    "account-changed-meanwhile": "Ce compte a changé entre-temps. Ouvrez de nouveau la page.",
  },
  noticeGroup: "Mon compte",
  mail: {
    hello: (v) => `Bonjour ${v.displayName},`,
    whyAccount: "Vous recevez ce message en raison de votre compte.",
  },
}
