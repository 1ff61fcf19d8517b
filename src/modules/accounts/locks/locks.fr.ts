import { wording } from "../../../platform/wording.js"
import type { LocksMessages } from "./locks.en.js"

const f = wording.fr

export const locks: LocksMessages = {
  refusals: {
    "account-locked": (v) =>
      `Trop d’essais. Par sécurité, la connexion est fermée pendant ${f.number(v.minutes)} minutes. Si un compte porte ce nom, des instructions ont été envoyées à son adresse.`,
  },
  mail: {
    accountLocked: {
      subject: "Trop d’essais de connexion à votre compte",
      heading: "Votre compte est verrouillé pour un court moment",
      text: (v) =>
        `Dix mots de passe inexacts ont été entrés de suite pour votre compte. Il s’ouvrira de nouveau à ${f.timeIn(v.lockedUntil, v.timeZone)}. Si ce n’était pas vous, personne n’est entré; un mot de passe plus long vous protège mieux.`,
    },
  },
}
