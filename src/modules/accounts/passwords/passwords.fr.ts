import { wording } from "../../../platform/wording.js"
import type { PasswordsMessages } from "./passwords.en.js"

const f = wording.fr

export const passwords: PasswordsMessages = {
  newPasswordHint: "12 caractères ou plus. Une phrase convient bien.",
  forgotten: {
    title: "Mot de passe oublié",
    lead: "Entrez l’adresse courriel de votre compte. Si un compte l’utilise, nous y envoyons un code pour choisir un nouveau mot de passe.",
    emailAddress: "Adresse courriel",
    submit: "Envoyer le code",
  },
  reset: {
    title: "Choisir un nouveau mot de passe",
    lead: "Si un compte utilise cette adresse, un message qui contient un code de six chiffres est en route. Entrez le code ici, dans le navigateur où vous l’avez demandé.",
    code: "Code reçu dans le message",
    codeHint: "Six chiffres, valables 15 minutes après l’envoi du message.",
    newPassword: "Nouveau mot de passe",
    submit: "Enregistrer le mot de passe",
    nothing:
      "Aucun message après quelques minutes? Regardez dans le dossier de courrier indésirable, vérifiez l’adresse, puis demandez un autre code.",
    again: "Demander un autre code",
    linkLead: "Choisissez le nouveau mot de passe de votre compte. Toutes ses sessions prendront fin.",
    linkOtherBrowser:
      "Ce navigateur n’est pas celui où vous avez demandé un nouveau mot de passe. Entrez aussi les six chiffres du message qui vous amène ici.",
  },
  change: {
    title: "Changer votre mot de passe",
    lead: "Vos autres sessions prendront fin, et nous vous l’écrirons par courriel.",
    currentPassword: "Mot de passe actuel",
    newPassword: "Nouveau mot de passe",
    submit: "Changer le mot de passe",
    forgotten: "Mot de passe actuel oublié?",
  },
  refusals: {
    "password-missing": "Entrez votre mot de passe.",
    "password-new-missing": "Choisissez un mot de passe.",
    "password-too-short": (v) => `Choisissez un mot de passe d’au moins ${f.number(v.n)} caractères.`,
    "password-too-long": (v) => `Choisissez un mot de passe d’au plus ${f.number(v.n)} caractères.`,
    "password-common":
      "Beaucoup de gens utilisent ce mot de passe : il est facile à deviner. Choisissez-en un autre, par exemple une phrase.",
    "password-own-name":
      "Ce mot de passe ressemble trop à votre nom ou à votre adresse. Choisissez-en un autre, par exemple une phrase.",
    "password-unchanged": "C’est déjà votre mot de passe. Choisissez-en un autre, par exemple une phrase.",
    "password-wrong": "Ce n’est pas le mot de passe de ce compte. Vérifiez-le.",
    "password-tries-over": (v) =>
      `Trop de mots de passe inexacts. Attendez ${f.number(v.minutes)} minutes, puis réessayez.`,
    "password-link-other-browser":
      "Ce lien a été essayé trop souvent dans un autre navigateur. Ouvrez-le dans le navigateur où vous l’avez demandé, ou demandez un autre code.",
  },
  confirmations: {
    "password-changed": "Votre mot de passe est changé. Vos autres sessions ont pris fin.",
    "password-reset":
      "Votre nouveau mot de passe est enregistré et toutes vos sessions ont pris fin. Connectez-vous avec le nouveau mot de passe.",
  },
  mail: {
    passwordCode: {
      subject: (v) => `Votre code pour choisir un nouveau mot de passe : ${v.code}`,
      heading: "Votre code pour choisir un nouveau mot de passe",
      text: (v) =>
        `Entrez ce code dans le navigateur où vous l’avez demandé, et choisissez un nouveau mot de passe. Il est valable jusqu’à ${f.timeIn(v.validUntil, v.timeZone)}. Si vous n’avez rien demandé, ne faites rien : votre mot de passe n’a pas changé.`,
      linkText: "Vous pouvez aussi suivre ce lien. Dans un autre navigateur, sa page demande aussi le code.",
      link: "Choisir un nouveau mot de passe",
    },
    passwordChanged: {
      subject: "Votre mot de passe a changé",
      heading: "Votre mot de passe a changé",
      text: (v) =>
        `Le changement date du ${f.dateTime(v.changedAt, v.timeZone)}. Les sessions ouvertes ailleurs ont pris fin. Si vous ne l’avez pas fait, choisissez un nouveau mot de passe sans attendre.`,
      link: "Choisir un nouveau mot de passe",
    },
  },
}
