import type { SecurityMessages } from "./security.en.js"

export const security: SecurityMessages = {
  title: "Connexion et sécurité",
  lead: "Comment vous vous connectez, et où vos sessions sont ouvertes.",
  password: {
    title: "Mot de passe",
    text: "Sert avec votre adresse courriel ou votre nom d’utilisateur.",
    none: "Votre compte n’a pas encore de mot de passe : vous vous connectez autrement.",
    change: "Changer le mot de passe",
    choose: "Choisir un mot de passe",
  },
  address: { title: "Adresse courriel", change: "Changer l’adresse courriel" },
  factors: "Régler la connexion en deux étapes",
  sessions: {
    title: "Sessions",
    lead: "Chaque navigateur où votre session est ouverte. Terminez celles que vous ne reconnaissez pas, puis changez votre mot de passe.",
    here: "Cette session",
    started: "Début :",
    lastSeen: "Dernière activité :",
    end: "Terminer la session",
    endOf: (v) => `Terminer la session : ${v.browser}`,
    endOthers: "Terminer toutes les autres sessions",
  },
  confirmations: {
    "session-ended-elsewhere": "La session est terminée.",
    "other-sessions-ended": "Toutes vos autres sessions sont terminées.",
  },
}
