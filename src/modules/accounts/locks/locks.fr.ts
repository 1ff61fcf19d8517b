import { wording } from "../../../platform/wording.js"
import type { LocksMessages } from "./locks.en.js"

const f = wording.fr

export const locks: LocksMessages = {
  unlocking: {
    title: "Déverrouiller votre compte",
    lead: (v) =>
      `Après dix mots de passe inexacts, la connexion est fermée pendant ${f.number(v.minutes)} minutes. Entrez votre adresse courriel : si son compte est verrouillé, nous y envoyons des instructions pour l’ouvrir tout de suite.`,
    emailAddress: "Adresse courriel",
    submit: "Envoyer les instructions",
    linkTitle: "Déverrouiller votre compte et vous connecter",
    linkLead: "Entrez le mot de passe de votre compte. Il s’ouvre de nouveau et votre session commence.",
    password: "Mot de passe",
    linkSubmit: "Déverrouiller et se connecter",
    forgotten: "Mot de passe oublié?",
  },
  refusals: {
    "account-not-locked": "Ce compte n’est pas verrouillé.",
    "account-locked": (v) =>
      `Trop d’essais. Par sécurité, la connexion est fermée pendant ${f.number(v.minutes)} minutes. Si un compte porte ce nom, des instructions ont été envoyées à son adresse.`,
  },
  confirmations: {
    "unlocking-sent": "Si un compte verrouillé utilise cette adresse, des instructions sont en route.",
  },
  mail: {
    accountLocked: {
      subject: "Votre compte est verrouillé : trop d’essais de connexion",
      heading: "Votre compte est verrouillé pour un court moment",
      text: (v) =>
        `Dix mots de passe inexacts ont été entrés pour votre compte. Il s’ouvrira de nouveau à ${f.timeIn(v.lockedUntil, v.timeZone)}.`,
      linkText: "Pour vous connecter avant, suivez ce lien. Il ouvre une page qui demande votre mot de passe.",
      link: "Déverrouiller mon compte",
      notYou: "Si ce n’était pas vous, personne n’est entré. Un mot de passe plus long vous protège mieux.",
    },
  },
}
