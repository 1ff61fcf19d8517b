import { wording } from "../../../platform/wording.js"
import type { AddressesMessages } from "./addresses.en.js"

const f = wording.fr

export const addresses: AddressesMessages = {
  change: {
    title: "Changer votre adresse courriel",
    current: (v) =>
      `Adresse actuelle de votre compte : ${v.address}. Votre compte la garde jusqu’à la confirmation de la nouvelle.`,
    emailAddress: "Nouvelle adresse courriel",
    emailAddressHint: "Nous y envoyons un code pour confirmer qu’elle est bien à vous.",
    emailAddressAgain: "Nouvelle adresse courriel, une seconde fois",
    password: "Mot de passe de votre compte",
    submit: "Envoyer le code",
  },
  confirm: {
    title: "Confirmer votre adresse courriel",
    lead: "Nous avons écrit à cette adresse. Si un message qui contient un code de six chiffres est arrivé, entrez ce code ici.",
    code: "Code reçu dans le message",
    codeHint: "Six chiffres, valables 15 minutes après l’envoi du message.",
    submit: "Confirmer l’adresse",
    nothing:
      "Aucun message après quelques minutes? Regardez dans le dossier de courrier indésirable de cette adresse, puis tapez l’adresse de nouveau.",
    again: "Taper l’adresse de nouveau",
    linkLead: "Appuyez sur le bouton : votre compte utilisera désormais l’adresse où vous avez reçu ce message.",
  },
  held: {
    title: "Nos courriels nous reviennent",
    text: (v) =>
      `Des messages envoyés à votre adresse nous sont revenus : ${v.address}. Nous n’y envoyons plus que ce qui doit arriver, comme les codes. Si l’adresse est bonne, confirmez-la de nouveau; sinon, donnez-en une autre.`,
    confirm: "Confirmer cette adresse",
    change: "Donner une autre adresse",
  },
  refusals: {
    "email-address-missing": "Entrez votre adresse courriel.",
    "email-address-malformed": "Vérifiez l’adresse courriel : elle doit ressembler à nom@exemple.ca.",
    "email-addresses-differ": "Les deux adresses courriel ne sont pas les mêmes. Vérifiez-les.",
    "email-address-unchanged": "Votre compte utilise déjà cette adresse. Entrez-en une autre.",
    "address-taken": "Un compte existe déjà pour cette adresse. Connectez-vous ou demandez un nouveau mot de passe.",
    "address-link-over":
      "Ce lien a déjà servi, n’est plus valable ou appartient à un autre compte. Demandez-en un autre dans votre page de sécurité.",
  },
  confirmations: {
    "address-confirmed-again": "Votre adresse courriel est confirmée : nos messages y repartent.",
    "address-changed": "Votre adresse courriel est changée. Nous l’avons aussi écrit à l’ancienne adresse.",
  },
  mail: {
    addressCode: {
      subject: (v) => `Votre code pour confirmer cette adresse : ${v.code}`,
      heading: "Confirmez votre adresse courriel",
      text: (v) =>
        `Entrez ce code là où vous avez demandé à changer ou à confirmer l’adresse courriel de votre compte. Il est valable jusqu’à ${f.timeIn(v.validUntil, v.timeZone)}. Si vous n’avez rien demandé, ne faites rien : rien ne changera.`,
      linkText:
        "Vous pouvez aussi suivre ce lien. Une fois votre session ouverte, il mène à une page où se trouve un bouton.",
      link: "Confirmer cette adresse",
    },
    addressInUse: {
      subject: "Votre adresse est déjà celle de votre compte",
      heading: "Votre adresse est déjà celle de votre compte",
      text: "Quelqu’un, peut-être vous, a demandé à utiliser cette adresse pour un autre compte. Elle appartient déjà au vôtre : rien n’a changé. Si ce n’était pas vous, ne faites rien.",
      link: "Se connecter",
    },
    addressChanged: {
      subject: "L’adresse courriel de votre compte a changé",
      heading: "L’adresse courriel de votre compte a changé",
      text: (v) =>
        `Le changement date du ${f.dateTime(v.changedAt, v.timeZone)}. Cette adresse n’ouvre plus votre compte; ce dernier message y est envoyé pour vous le dire. Si vous n’avez pas fait ce changement, laissez-nous un message sans attendre, à partir du centre d’aide.`,
    },
  },
}
