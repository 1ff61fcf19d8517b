import { wording } from "../../../platform/wording.js"
import type { ApplicationNoticesMessages } from "./application-notices.en.js"

const f = wording.fr

export const applicationNotices: ApplicationNoticesMessages = {
  labels: {
    received: "Candidatures à vos possibilités",
    offer: "Places qui vous sont offertes et leurs rappels",
    answer: "Réponses à vos offres de place",
    outcome: "Suites de vos candidatures",
  },
  link: "Voir la candidature",
  received: {
    application: (v) => `Nouvelle candidature : ${v.title}`,
    answer: (v) => `Nouvelle réponse : ${v.title}`,
    text: {
      application: (v) => `${v.applicantName} a posé sa candidature. Lisez son message et son profil, puis répondez.`,
      answer: (v) => `${v.applicantName} répond à votre recherche. Lisez son message et son profil, puis répondez.`,
    },
    textBy: {
      application: (v) =>
        `${v.applicantName} a posé sa candidature. Lisez son message et son profil, puis répondez au plus tard le ${f.date(v.date)}.`,
      answer: (v) =>
        `${v.applicantName} répond à votre recherche. Lisez son message et son profil, puis répondez au plus tard le ${f.date(v.date)}.`,
    },
    from: "Message joint à la candidature",
    attached: "Sections du profil jointes",
    number: "Numéro de la possibilité",
  },
  offer: {
    title: (v) => `Une place vous est offerte : ${v.title}`,
    text: (v) =>
      `Votre candidature est retenue. Parlez-en à votre gestionnaire, puis acceptez ou refusez la place au plus tard le ${f.date(v.date)}.`,
    over: "Votre candidature est retenue. Voyez où elle en est.",
  },
  reminder: {
    title: (v) => `Rappel : répondez à l’offre au plus tard le ${f.date(v.date)} : ${v.title}`,
    titleOver: (v) => `Rappel d’une offre de place : ${v.title}`,
    text: "Une place vous est réservée. Sans réponse à cette date, elle sera libre pour une autre personne.",
  },
  lapsed: {
    title: (v) => `L’offre de place a expiré : ${v.title}`,
    text: "La place qui vous était réservée est de nouveau libre. Votre candidature demeure; une place peut vous être offerte de nouveau.",
  },
  lapsedToAuthor: {
    title: (v) => `Une offre est restée sans réponse : ${v.title}`,
    text: (v) =>
      `${v.applicantName} n’a pas répondu à temps. La place est de nouveau libre : offrez-la à une autre personne, ou de nouveau à celle-ci.`,
  },
  takenBack: {
    title: (v) => `L’offre de place est reprise : ${v.title}`,
    text: "La place ne vous est plus offerte. Votre candidature demeure à l’étude.",
  },
  accepted: {
    title: (v) => `Offre acceptée : ${v.title}`,
    text: (v) => `${v.applicantName} a accepté la place. Écrivez-lui pour convenir de la suite.`,
    name: "Personne participante",
    address: "Adresse courriel",
    telephone: "Téléphone",
  },
  confirmed: {
    title: (v) => `Votre place est confirmée : ${v.title}`,
    text: (v) =>
      `Vous avez accepté la place. ${v.contactName} vous écrira pour convenir de la suite; vous pouvez aussi écrire en premier. Informez votre gestionnaire.`,
    name: "Personne-ressource",
  },
  declined: {
    title: (v) => `Offre refusée : ${v.title}`,
    text: (v) => `${v.applicantName} a refusé la place, qui est de nouveau libre. Motif : ${f.quote(v.reason)}.`,
  },
  withdrawn: {
    title: (v) => `Candidature retirée : ${v.title}`,
    text: (v) => `${v.applicantName} a retiré sa candidature. Motif : ${f.quote(v.reason)}.`,
  },
  rejected: {
    title: (v) => `Réponse à votre candidature : ${v.title}`,
    text: "Votre candidature n’a pas été retenue. Merci du temps que vous y avez mis. D’autres possibilités sont ouvertes.",
    because: (v) =>
      `Votre candidature n’a pas été retenue. Motif donné : ${f.quote(v.reason)}. Merci du temps que vous y avez mis. D’autres possibilités sont ouvertes.`,
  },
  reconsidered: {
    title: (v) => `Votre candidature est de nouveau à l’étude : ${v.title}`,
    text: "Votre candidature est considérée de nouveau. Si cette possibilité ne vous intéresse plus, retirez-la.",
  },
  supervisor: {
    subject: (v) => `${v.applicantName} pose sa candidature : ${v.title}`,
    text: (v) =>
      `${v.applicantName}, qui dit relever de vous, pose sa candidature à la possibilité ${f.quote(v.title)} et souhaite que vous le sachiez. Vous n’avez rien à faire ici : parlez-en ensemble.`,
    type: "Type",
    dates: "Dates",
    time: "Temps requis",
    number: "Numéro",
    link: "Lire la possibilité",
    reason: (v) =>
      `Vous recevez ce message parce que ${v.applicantName} a entré votre adresse. Nous ne la conservons pas.`,
  },
}
