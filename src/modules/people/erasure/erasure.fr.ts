import { wording } from "../../../platform/wording.js"
import type { ErasureMessages } from "./erasure.en.js"

const f = wording.fr

export const erasure: ErasureMessages = {
  run: "Effacement de ce qui n’est plus conservé",
  title: "Fermer mon compte",
  lead: "Si vous le demandez, votre compte sera fermé et vos données seront effacées. Les autres membres ne vous trouveront plus, et personne ne pourra ramener vos données.",
  how: (v) =>
    f.plural(v.days, {
      one: "Vous avez 1 jour pour changer d’avis : d’ici là, votre compte reste tel quel.",
      other: `Vous avez ${f.number(v.days)} jours pour changer d’avis : d’ici là, votre compte reste tel quel.`,
    }),
  told: "Nous vous écrivons maintenant, puis une dernière fois quand tout est fait.",
  erasedTitle: "Ce qui est effacé",
  erased: "Tout ce que montre la page « Mes données », avec vos fichiers et les messages que vous avez laissés.",
  keptTitle: "Ce qui reste",
  kept: "L’historique des actes et des consultations. Il contient des numéros, des dates et des actes, jamais un nom, une adresse ou un texte. Une fois votre compte effacé, votre numéro ne mène à personne.",
  proof: "Votre mot de passe, ou un code de votre application d’authentification",
  submit: "Fermer mon compte et effacer mes données",
  open: "Fermer mon compte",
  askedTitle: "Votre compte sera fermé",
  asked: (v) =>
    `Vos données seront effacées le ${f.dateTime(v.dueAt, v.timeZone)}. D’ici là, vous pouvez garder votre compte.`,
  keep: "Garder mon compte",
  notices: { group: "Vos données", label: "Votre compte sera fermé" },
  refusals: {
    "erasure-of-last-administrator":
      "Personne d’autre que vous n’a le rôle d’administration. Donnez ce rôle à une autre personne avant de fermer votre compte.",
    "erasure-asked-already": "Vous l’avez déjà demandé. La page « Mes données » en donne la date.",
  },
  confirmations: {
    "erasure-asked": "Votre demande est enregistrée. Nous vous avons écrit.",
    "account-kept": "Votre compte reste ouvert. Rien n’a été effacé.",
  },
  mail: {
    hello: (v) => `Bonjour ${v.displayName},`,
    helloUnnamed: "Bonjour,",
    whyAccount: "Vous recevez ce message en raison de votre compte.",
    whyErased: "Vous recevez ce message parce que cette adresse était celle d’un compte. Elle n’est plus conservée.",
    erasureAsked: {
      subject: (v) => `Vos données seront effacées le ${f.date(v.day)}`,
      heading: "Votre compte sera fermé",
      text: (v) =>
        `Vous avez demandé la fermeture de votre compte et l’effacement de vos données. Ce sera fait le ${f.date(v.day)}. D’ici là, vous pouvez garder votre compte à la page « Mes données ».`,
      notYou: "Si vous n’avez rien demandé, gardez votre compte à cette page, puis changez votre mot de passe.",
      link: "Ouvrir la page « Mes données »",
    },
    dataErased: {
      subject: "Vos données sont effacées",
      heading: "Vos données sont effacées",
      text: "Votre compte est fermé et vos données sont effacées, comme vous l’avez demandé. Ce message est le dernier.",
      kept: "Seul l’historique des actes reste. Il contient des numéros, des dates et des actes, qui ne mènent plus à personne.",
    },
  },
}
