import { wording } from "../../../platform/wording.js"
import type { ApplicationsMessages } from "./applications.en.js"

const f = wording.fr

export const applications: ApplicationsMessages = {
  statuses: {
    sent: "Envoyée",
    offered: "Place offerte",
    accepted: "Acceptée",
    declined: "Refusée",
    withdrawn: "Retirée",
    rejected: "Non retenue",
  },
  nextSteps: {
    sent: "Votre candidature est à l’étude; vous recevrez une réponse. Vous pouvez la retirer à tout moment.",
    offered: "Une place vous est réservée. Acceptez-la ou refusez-la.",
    accepted: "Vous avez la place. Convenez de la suite avec la personne-ressource.",
    declined: "Vous avez refusé la place.",
    withdrawn: "Vous avez retiré cette candidature.",
    rejected: "Votre candidature n’a pas été retenue.",
  },
  apply: {
    title: { application: "Postuler", answer: "Répondre" },
    lead: {
      application: "Dites pourquoi cette possibilité vous intéresse et choisissez ce que vous montrez de votre profil.",
      answer: "Dites ce que vous pouvez offrir et choisissez ce que vous montrez de votre profil.",
    },
    button: { application: "Poser ma candidature", answer: "Envoyer ma réponse" },
    message: "Votre message",
    messageHint: "4 000 caractères au plus.",
    sections: "Sections de votre profil à joindre",
    sectionsHint: "Rien n’est joint si vous ne le cochez pas.",
    noSections: "Votre profil ne contient encore rien à joindre.",
    toProfile: "Remplir mon profil",
    shown: {
      title: "À qui vais-je montrer quoi?",
      message: (v) => `Votre nom à afficher et votre message : ${f.list(v.names)}.`,
      sections:
        "Les sections que vous cochez : les mêmes personnes, selon votre profil au moment de leur lecture, même s’il ne leur est pas ouvert autrement.",
      match: "Votre concordance, sur 1 000 : les mêmes personnes. Elle est conservée avec votre candidature.",
      address:
        "Votre adresse courriel : personne pour le moment. Elle leur est donnée seulement si vous acceptez une place.",
      staff: "Le personnel de la plateforme ne lit pas les candidatures.",
    },
    supervisor: {
      title: "Informer votre gestionnaire (facultatif)",
      address: "Adresse courriel de votre gestionnaire (facultatif)",
      hint: "Une adresse d’un organisme où votre appartenance est vérifiée. Elle sert une fois et n’est pas conservée. Votre gestionnaire reçoit votre nom, le titre, le type et les dates de la possibilité; ni votre message ni votre profil.",
      language: "Langue de ce message",
      languages: { en: "Anglais", fr: "Français" },
      button: "Envoyer le message",
      told: "Votre gestionnaire a reçu un message.",
    },
    signIn: { application: "Se connecter pour postuler", answer: "Se connecter pour répondre" },
    closed: "Il n’est pas possible de postuler pour le moment.",
    toOrganisations: "Voir mes organismes",
    toMine: "Voir ma candidature",
    limitedTo: (v) => `Organismes : ${f.list(v.names)}.`,
  },
  received: {
    title: "Candidatures",
    see: {
      application: (v) =>
        f.plural(v.n, { one: "Voir la candidature", other: `Voir les ${f.number(v.n)} candidatures` }),
      answer: (v) => f.plural(v.n, { one: "Voir la réponse", other: `Voir les ${f.number(v.n)} réponses` }),
    },
    waiting: (v) => f.plural(v.n, { one: `${f.number(v.n)} à lire`, other: `${f.number(v.n)} à lire` }),
  },
  one: {
    pairing: "Relation mentorale",
    toPairing: "Ouvrir sa page",
    mine: "Ma candidature",
    of: (v) => `Candidature : ${v.name}`,
    opportunity: "Possibilité",
    status: "État",
    sent: "Envoyée",
    reason: "Motif",
    answerBy: "Réponse attendue au plus tard",
    message: "Message",
    noMessage: "Aucun message.",
    profile: "Sections du profil jointes",
    noProfile: "Aucune section n’est jointe.",
    shared: "Sections que vous avez jointes",
    toProfile: "Ouvrir le profil",
    contact: {
      title: "Pour vous joindre",
      name: "Nom",
      address: "Adresse courriel",
      telephone: "Téléphone",
    },
    answer: {
      title: "Votre réponse",
      text: (v) =>
        `La place vous est réservée jusqu’à la fin du ${f.weekdayDate(v.date)}. Parlez-en à votre gestionnaire avant d’accepter.`,
      accept: "Accepter la place",
      adult: "J’ai 18 ans ou plus",
      acceptText: "La personne-ressource et vous recevez alors l’adresse l’une de l’autre.",
      decline: "Refuser la place",
    },
    withdraw: { open: "Retirer ma candidature", button: "Retirer la candidature" },
    leavingReason: "Motif, communiqué à l’autrice ou à l’auteur",
    note: "Le motif dans vos mots",
    noteHint: "Pour un autre motif seulement.",
    decide: {
      title: "Votre décision",
      offer: "Offrir une place",
      adult: "La personne-ressource a 18 ans ou plus",
      offerText: (v) =>
        f.plural(v.days, {
          one: `La place est réservée pendant ${f.number(v.days)} jour ouvrable.`,
          other: `La place est réservée pendant ${f.number(v.days)} jours ouvrables.`,
        }),
      takeBack: "Reprendre l’offre",
      reject: "Ne pas retenir",
      rejectReason: "Motif (facultatif), communiqué à la personne",
      noReason: "Aucun motif",
      rejectAccepted: "Cette personne a accepté la place : parlez-lui d’abord. La place sera ensuite de nouveau libre.",
      reconsider: "Considérer de nouveau",
      waits: (v) => `Une réponse est attendue au plus tard le ${f.date(v.date)}.`,
      nothing: "Il ne reste rien à décider.",
    },
  },
  mine: {
    title: "Mes candidatures",
    lead: "Ce à quoi vous avez postulé, où en est chaque candidature et ce qui suit.",
    caption: "Mes candidatures, la plus récente en tête",
    opportunity: "Possibilité",
    status: "État",
    next: "Ce qui suit",
    when: "Envoyée",
    none: "Aucune candidature pour le moment",
    noneText: "Quand vous postulez, votre candidature se trouve ici jusqu’à la fin.",
    find: "Chercher des possibilités",
  },
  offersToMe: "Places qui vous sont offertes",
  due: (v) => `Répondez au plus tard à la fin du ${f.weekdayDate(v.date)}.`,
  refusals: {
    "already-applied":
      "Vous avez déjà posé votre candidature à cette possibilité. Elle se trouve sous « Mes candidatures ».",
    "application-not-selected":
      "Votre candidature à cette possibilité n’a pas été retenue. L’autrice ou l’auteur peut la considérer de nouveau.",
    "application-changed-meanwhile":
      "Cette candidature a changé pendant votre lecture. Relisez-la, puis choisissez quoi faire.",
    "opportunity-edited-meanwhile":
      "Cette possibilité a été modifiée pendant que vous écriviez. Relisez-la, puis envoyez : ce que vous avez entré est conservé.",
    "own-opportunity": "Cette possibilité est la vôtre : d’autres personnes y postulent.",
    "deadline-over": "La date limite pour postuler est passée.",
    "opportunity-not-open": "Cette possibilité ne reçoit pas de candidatures pour le moment.",
    "federal-only":
      "Seules les personnes dont l’appartenance à un organisme de la fonction publique fédérale est vérifiée peuvent postuler. Ajoutez-la sous « Mes organismes ».",
    "organisation-only":
      "Cette possibilité est réservée au personnel de certains organismes, dont l’appartenance est vérifiée. Vous pouvez la lire, mais pas y postuler.",
    "no-place-free": (v) =>
      f.plural(v.n, {
        one: "La seule place est prise ou offerte. Reprenez l’offre ou attendez sa réponse.",
        other: `Les ${f.number(v.n)} places sont prises ou offertes. Reprenez une offre ou attendez une réponse.`,
      }),
    "opportunity-over": "Cette possibilité a pris fin. Rien ne peut plus être offert ni accepté.",
    "offer-lapsed": (v) =>
      `Cette offre a expiré le ${f.date(v.date)}. Votre candidature demeure; une place peut vous être offerte de nouveau.`,
    "application-message-missing": "Écrivez un message : il dit pourquoi vous postulez.",
    "application-message-too-long": "Abrégez votre message : 4 000 caractères au plus.",
    "leaving-reason-missing": "Choisissez un motif.",
    "reason-note-missing": "Dites le motif dans vos mots, ou choisissez-en un dans la liste.",
    "reason-note-too-long": "Abrégez le motif : 300 caractères au plus.",
    "supervisor-is-oneself":
      "Cette adresse est la vôtre. Entrez celle de votre gestionnaire, ou laissez le champ vide.",
    "supervisor-elsewhere":
      "Cette adresse n’est pas dans un domaine d’un organisme où votre appartenance est vérifiée. Corrigez-la ou laissez le champ vide.",
    "supervisor-too-often": "Vous avez informé assez de personnes aujourd’hui. Réessayez demain.",
    "supervisor-told-already": "Votre gestionnaire a déjà reçu un message au sujet de cette candidature.",
  },
  confirmations: {
    "application-sent":
      "Votre candidature est envoyée. La personne-ressource a reçu un avis. Vous pouvez retirer votre candidature à tout moment.",
    "answer-sent":
      "Votre réponse est envoyée. La personne-ressource a reçu un avis. Vous pouvez la retirer à tout moment.",
    "place-offered": "La place est offerte. La personne a reçu un avis; vous aurez sa réponse.",
    "offer-taken-back": "L’offre est reprise. La place est de nouveau libre.",
    "application-rejected": "La candidature n’est pas retenue. La personne a reçu un avis.",
    "application-reconsidered": "La candidature est considérée de nouveau. La personne a reçu un avis.",
    "offer-accepted": "La place est à vous. La personne-ressource a reçu votre adresse.",
    "offer-declined": "Votre réponse est envoyée. La place est libre pour une autre personne.",
    "application-withdrawn": "Votre candidature est retirée. La personne-ressource a reçu un avis.",
    "supervisor-told": "Le message à votre gestionnaire est en route.",
  },
}
