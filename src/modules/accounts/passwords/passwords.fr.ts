import { wording } from "../../../platform/wording.js"
import type { PasswordsMessages } from "./passwords.en.js"

const f = wording.fr

export const passwords: PasswordsMessages = {
  refusals: {
    "password-missing": "Entrez votre mot de passe.",
    "password-new-missing": "Choisissez un mot de passe.",
    "password-too-short": (v) => `Choisissez un mot de passe d’au moins ${f.number(v.n)} caractères.`,
    "password-too-long": (v) => `Choisissez un mot de passe d’au plus ${f.number(v.n)} caractères.`,
    "password-common":
      "Beaucoup de gens utilisent ce mot de passe : il est facile à deviner. Choisissez-en un autre, par exemple une phrase.",
    "password-own-name":
      "Ce mot de passe ressemble trop à votre nom ou à votre adresse. Choisissez-en un autre, par exemple une phrase.",
    "password-wrong": "Ce n’est pas le mot de passe choisi pour ce compte. Vérifiez-le.",
  },
}
