import type { SessionsMessages } from "./sessions.en.js"

export const sessions: SessionsMessages = {
  signIn: {
    title: "Se connecter",
    lead: "Un seul compte pour toute la plateforme, quel que soit votre rôle.",
    identifier: "Adresse courriel ou nom d’utilisateur",
    password: "Mot de passe",
    stays: "Garder ma session ouverte 30 jours sur cet appareil",
    staysHint: "Pas sur un ordinateur partagé.",
    submit: "Se connecter",
    forgotten: "Mot de passe oublié?",
    noInstructions: "Vous n’avez pas reçu les instructions de déverrouillage?",
    none: "Pas encore de compte?",
    createAccount: "Créer un compte",
  },
  refusals: {
    "sign-in-name-missing": "Entrez votre adresse courriel ou votre nom d’utilisateur.",
    "sign-in-unknown": "Nous ne connaissons pas ce nom avec ce mot de passe. Vérifiez les deux.",
  },
  confirmations: {
    "signed-out": "Votre session est terminée.",
  },
}
