import { wording } from "../../../platform/wording.js"
import type { MembershipsMessages } from "./memberships.en.js"

const f = wording.fr

export const memberships: MembershipsMessages = {
  title: "Mes appartenances",
  lead: "Dites où vous travaillez ou étudiez. Une appartenance déclarée n’ouvre rien. Une appartenance vérifiée montre que vous faites bien partie de l’organisme.",
  none: "Aucun organisme pour l’instant",
  noneText: "Ajoutez celui où vous travaillez ou étudiez.",
  standings: { declared: "déclarée, non vérifiée", verified: "vérifiée" },
  see: "Voir l’organisme",
  since: "Déclaration",
  verifiedAt: "Vérification",
  way: "Moyen",
  proposed:
    "Vous avez proposé cet organisme. Notre personnel le confirmera, ou trouvera dans la liste celui dont il s’agit. Vous recevrez un avis.",
  proposedAs: (v) => `Vous aviez écrit ${f.quote(v.name)}.`,
  over: "Cet organisme n’existe plus.",
  successor: (v) => `Organisme qui l’a suivi : ${v.name}`,
  howTitle: "Comment la faire vérifier",
  byAddress: (v) =>
    `Confirmez une adresse courriel qui se termine par ${f.either(v.domains.map((domain) => `@${domain}`))}.`,
  changeAddress: "Changer mon adresse courriel",
  byDirectory: (v) => `Connectez-vous par ${f.quote(v.name)}.`,
  byPeople: "Demandez-le à l’administration de l’organisme ici, ou à notre personnel.",
  ask: "Demander la vérification",
  askedOn: "Vérification demandée",
  askedText: "Vous recevrez un avis quand votre demande aura sa réponse.",
  declinedOn: "Vérification refusée",
  declinedText: "L’organisme n’a pas vérifié cette appartenance. Si c’est une erreur, laissez-nous un message.",
  end: "Mettre fin à cette appartenance",
  ofWhich: (v) => ` : ${v.name}`,
  addTitle: "Ajouter un organisme",
  organisation: "Ministère ou organisme",
  organisationHint: "Tapez une partie du nom, en français ou en anglais, ou un sigle.",
  other: "Autre organisme : garder ce que j’ai écrit, que le personnel confirmera",
  add: "Ajouter",
  ending: {
    title: "Mettre fin à une appartenance",
    lead: "À partir de maintenant, vous ne faites plus partie de cet organisme ici. Ce que l’appartenance ouvrait se ferme tout de suite.",
    submit: "Mettre fin à cette appartenance",
    keep: "La garder",
  },
  confirmations: {
    "membership-declared": "L’organisme est ajouté.",
    "membership-ended": "L’appartenance a pris fin.",
    "verification-asked": "Votre demande de vérification est faite. Vous recevrez un avis quand elle aura sa réponse.",
  },
}
