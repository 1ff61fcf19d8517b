import { wording } from "../../../platform/wording.js"
import type { SessionsMessages } from "./sessions.en.js"

const f = wording.fr

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
  browser: {
    named: (v) => `${v.browser} sur ${v.system}`,
    unknown: "Navigateur non reconnu",
  },
  notices: {
    newBrowser: {
      label: "Connexion dans un nouveau navigateur",
      title: "Connexion dans un nouveau navigateur",
      text: (v) =>
        `Quelqu’un, peut-être vous, a commencé une connexion le ${f.dateTime(v.startedAt, v.timeZone)}, dans un navigateur que votre compte ne connaissait pas (${v.browser}). Si ce n’était pas vous, changez votre mot de passe sans attendre.`,
      textOfEnded: (v) =>
        `Quelqu’un, peut-être vous, a commencé une connexion le ${f.dateTime(v.startedAt, v.timeZone)}, dans un navigateur que votre compte ne connaissait pas. Cette session a pris fin. Si ce n’était pas vous, changez votre mot de passe sans attendre.`,
      link: "Voir mes sessions",
    },
  },
  refusals: {
    "sign-in-name-missing": "Entrez votre adresse courriel ou votre nom d’utilisateur.",
    "sign-in-unknown": "Nous ne connaissons pas ce nom avec ce mot de passe. Vérifiez les deux.",
  },
  confirmations: {
    "signed-out": "Votre session est terminée.",
  },
}
