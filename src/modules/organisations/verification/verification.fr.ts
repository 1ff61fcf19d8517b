import { wording } from "../../../platform/wording.js"
import type { VerificationMessages } from "./verification.en.js"

const f = wording.fr

export const verification: VerificationMessages = {
  people: {
    title: "Personnes de l’organisme",
    titleOf: (v) => `Personnes : ${v.organisation}`,
    lead: "Vérifiez qui fait partie de l’organisme. Seule une appartenance vérifiée ouvre quelque chose.",
    tabs: "Appartenances à afficher",
    waiting: "En attente d’une réponse",
    verified: "Vérifiées",
    declared: "Déclarées",
    none: "Personne ici",
    noneText: "Quand une personne demande une vérification, sa demande s’affiche ici.",
    person: "Personne",
    organisation: "Organisme",
    since: "Déclaration",
    asked: "Demande",
    verifiedAt: "Vérification",
    way: "Moyen",
    caption: (v) => f.plural(v.n, { one: `${f.number(v.n)} appartenance`, other: `${f.number(v.n)} appartenances` }),
    pages: "Pages des appartenances",
  },
  desk: {
    title: "Demandes de vérification",
    lead: "Demandes de tous les organismes, les plus anciennes d’abord. L’administration d’un organisme voit aussi les siennes.",
  },
  one: {
    title: "Appartenance d’une personne",
    person: "Personne",
    emailAddress: "Adresse courriel",
    organisation: "Organisme",
    state: "État",
    asked: "Demande",
    declinedAt: "Dernier refus",
    look: "Cette page contient des renseignements personnels. Votre visite est notée, et la personne peut le voir.",
    verify: "Vérifier l’appartenance",
    verifyText:
      "Vous savez que cette personne fait partie de l’organisme. Ses collègues verront ce qu’elle leur laisse voir.",
    decline: "Refuser",
    declineText: "L’appartenance reste déclarée et n’ouvre rien. La personne en reçoit un avis.",
    withdraw: "Retirer la vérification",
    withdrawText: "Ce que l’appartenance vérifiée ouvrait se ferme tout de suite. La personne en reçoit un avis.",
  },
  block: {
    title: "Personnes de mon organisme",
    waiting: (v) =>
      f.plural(v.n, {
        one: `${v.organisation} : ${f.number(v.n)} personne attend une réponse`,
        other: `${v.organisation} : ${f.number(v.n)} personnes attendent une réponse`,
      }),
    nobody: (v) => `${v.organisation} : personne n’attend de réponse`,
  },
  ways: {
    address: "par une adresse courriel",
    directory: "par la connexion de l’organisme",
    administrator: "par l’administration de l’organisme",
    staff: "par le personnel de la plateforme",
  },
  states: { declared: "déclarée", verified: "vérifiée", ended: "terminée" },
  refusals: {
    "membership-changed-meanwhile": "Cette appartenance a changé entre-temps. Regardez-la de nouveau.",
    "organisation-not-confirmed": "Notre personnel n’a pas encore confirmé cet organisme.",
    "verification-asked-already": "Votre demande est déjà faite. Vous recevrez un avis quand elle aura sa réponse.",
    "verification-declined":
      "L’organisme n’a pas vérifié cette appartenance. Si c’est une erreur, laissez-nous un message.",
  },
  confirmations: {
    "membership-verified": "L’appartenance est vérifiée. La personne en reçoit un avis.",
    "membership-declined": "L’appartenance n’est pas vérifiée. La personne en reçoit un avis.",
    "verification-withdrawn": "La vérification est retirée. La personne en reçoit un avis.",
  },
  notices: {
    group: "Mes appartenances",
    labels: {
      decided: "Vérification d’une appartenance",
      moved: "Organisme que j’ai proposé",
    },
    link: "Voir mes appartenances",
    verified: (v) => `Appartenance vérifiée : ${v.organisation}`,
    verifiedText: "Ce qui est réservé aux membres de cet organisme vous est ouvert.",
    declined: (v) => `Appartenance non vérifiée : ${v.organisation}`,
    declinedText: "L’appartenance reste déclarée. Si c’est une erreur, laissez-nous un message.",
    ended: (v) => `Appartenance qui n’est plus vérifiée : ${v.organisation}`,
    endedText:
      "Ce qui la vérifiait n’est plus là. L’appartenance reste déclarée; vous pouvez la faire vérifier de nouveau.",
    confirmed: (v) => `Organisme confirmé : ${v.organisation}`,
    confirmedText:
      "Notre personnel a confirmé l’organisme que vous aviez proposé. Vous pouvez maintenant faire vérifier votre appartenance.",
    merged: (v) => `Votre organisme est dans la liste : ${v.organisation}`,
    mergedText: (v) =>
      `Vous aviez écrit ${f.quote(v.proposedAs)}. Notre personnel a lié votre appartenance à l’organisme de la liste.`,
  },
}
