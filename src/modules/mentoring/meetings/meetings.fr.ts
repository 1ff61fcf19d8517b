import { wording } from "../../../platform/wording.js"
import type { MeetingsMessages } from "./meetings.en.js"

const f = wording.fr

export const meetings: MeetingsMessages = {
  title: "Rencontres",
  coming: "Rencontres à venir",
  past: "Rencontres passées",
  none: "Aucune rencontre n’est prévue",
  noneText: "Fixez-en une, ou une série, à un moment qui convient aux deux.",
  when: "Moment",
  length: "Durée",
  mode: "Mode",
  modes: { "in-person": "En personne", remote: "À distance" },
  place: "Lieu ou lien",
  state: "État",
  statuses: { planned: "prévue", met: "tenue", "not-met": "non tenue", cancelled: "annulée" },
  caption: (v) => f.plural(v.n, { one: `${f.number(v.n)} rencontre`, other: `${f.number(v.n)} rencontres` }),
  all: "Toutes les rencontres",
  plan: "Fixer une rencontre",
  planTitle: "Fixer une rencontre",
  with: (v) => `Rencontre avec ${v.name}`,
  onDay: (v) => `Rencontre avec ${v.name}, ${f.date(v.on)}`,
  file: "Ajouter à mon calendrier",
  move: "Choisir un autre moment",
  moveTitle: "Autre moment ou autre lieu",
  moveText: (v) => `Un avis indiquera le nouveau moment à cette personne : ${v.name}.`,
  cancel: "Annuler la rencontre",
  cancelTitle: "Annuler cette rencontre?",
  cancelText: (v) => `Cette personne recevra un avis : ${v.name}. Vous n’avez pas à dire pourquoi.`,
  following: "Annuler aussi les rencontres suivantes de cette série",
  keep: "La conserver",
  outcome: "La rencontre a-t-elle eu lieu?",
  outcomeText:
    "Chacune des deux personnes peut le dire et le corriger. La coordination du programme voit seulement qu’une rencontre a eu lieu.",
  held: "Elle a eu lieu",
  notHeld: "Elle n’a pas eu lieu",
  form: {
    on: "Jour",
    at: "Heure",
    atHint: "Par exemple 14 h 30",
    clock: (v) =>
      `Les heures sont celles de votre fuseau, où il est ${f.timeIn(v.at, v.zone)}. Chaque personne les lit dans le sien.`,
    minutes: "Durée",
    minutesOf: (v) => f.duration(v.length),
    timeOf: (v) => f.time(v.at),
    placeHint: "Une adresse, une salle ou le lien d’une vidéoconférence. La coordination du programme ne le voit pas.",
    repeat: "Répétition",
    repeats: {
      once: "Une seule fois",
      weekly: "Toutes les semaines",
      "every-two-weeks": "Toutes les deux semaines",
      monthly: "Tous les mois",
    },
    repeatHint: "Une série prend fin un jour donné ou après un nombre de rencontres : indiquez l’un des deux.",
    until: "Dernier jour de la série",
    times: "Nombre de rencontres",
    plan: "Fixer la rencontre",
    move: "Enregistrer le nouveau moment",
  },
  next: {
    text: (v) => `Votre prochaine rencontre avec ${v.name} : ${f.dateTime(v.at, v.zone)}.`,
    open: "Ouvrir la rencontre",
    outcome: (v) => `La rencontre avec ${v.name} a-t-elle eu lieu? Elle était prévue le ${f.dateTime(v.at, v.zone)}.`,
    answer: "Dire si elle a eu lieu",
    plan: (v) =>
      `Aucune rencontre n’est prévue avec ${v.name}. Choisissez le prochain moment pendant que vous y pensez.`,
  },
  refusals: {
    "meeting-changed-meanwhile": "Cette rencontre a changé entre-temps. Regardez-la de nouveau.",
    "meeting-not-begun": "Cette rencontre n’a pas encore commencé. Dites après coup si elle a eu lieu.",
    "meeting-past": "Cette rencontre est passée. Dites si elle a eu lieu, puis fixez-en une autre.",
    "meeting-in-past": "Ce moment est passé. Choisissez-en un plus tard.",
    "meeting-too-far": "Ce jour est trop éloigné. Choisissez-en un dans les 18 prochains mois.",
    "meeting-overlaps": (v) =>
      `L’une des deux personnes a déjà une rencontre de mentorat à ce moment : ${f.date(v.on)}, ${f.time(v.at)}. Choisissez un autre moment.`,
    "hour-skipped": "On avance l’heure cette nuit-là : cette heure n’existe pas. Choisissez-en une autre.",
    "hour-unknown": "Vérifiez l’heure : écrivez-la comme ceci, 14 h 30.",
    "meeting-mode-missing": "Choisissez une rencontre en personne ou à distance.",
    "day-missing": "Entrez le jour.",
    "place-too-long": "Raccourcissez le lieu : 300 caractères au plus.",
    "series-empty": "Le dernier jour précède la première rencontre. Vérifiez-le.",
    "series-end-missing": "Dites quand la série prend fin : un dernier jour ou un nombre de rencontres.",
    "series-times-unknown": "Entrez un nombre de rencontres de 2 à 53.",
    "series-too-long": (v) => `Une série compte au plus ${f.number(v.most)} rencontres. Faites-la finir plus tôt.`,
    "first-meeting-by-mentee":
      "C’est la personne mentorée qui propose la première rencontre. Vous recevrez un avis; ensuite, chacune des deux personnes peut fixer les suivantes.",
  },
  confirmations: {
    "meeting-planned": "C’est fixé. L’autre personne a reçu un avis et un fichier de calendrier.",
    "meeting-moved": "Le nouveau moment est enregistré. L’autre personne a reçu un avis.",
    "meeting-cancelled": "C’est annulé. L’autre personne a reçu un avis.",
    "meeting-outcome-saved": "Merci, c’est noté.",
  },
  notices: {
    labels: {
      planned: "Rencontres fixées",
      moved: "Rencontres déplacées",
      cancelled: "Rencontres annulées",
    },
    link: "Ouvrir la rencontre",
    linkAll: "Voir toutes les rencontres",
    planned: (v) => `Rencontre avec ${v.name} : ${f.date(v.on)}`,
    plannedText: (v) =>
      f.plural(v.n, {
        one: `${f.dateTime(v.at, v.zone)}, ${f.duration(v.length)}.`,
        other: `${f.number(v.n)} rencontres sont fixées, d’une durée de ${f.duration(v.length)}. La première : ${f.dateTime(v.at, v.zone)}.`,
      }),
    moved: (v) => `Nouveau moment avec ${v.name} : ${f.date(v.on)}`,
    movedText: (v) => `Votre rencontre aura lieu le ${f.dateTime(v.at, v.zone)}, ${f.duration(v.length)}.`,
    cancelled: (v) => `Rencontre avec ${v.name} annulée : ${f.date(v.on)}`,
    cancelledText: (v) =>
      f.plural(v.n, {
        one: `La rencontre du ${f.dateTime(v.at, v.zone)} n’aura pas lieu. Fixez-en une autre à un moment qui convient.`,
        other: `La rencontre du ${f.dateTime(v.at, v.zone)} et les suivantes de la série n’auront pas lieu : ${f.number(v.n)} en tout.`,
      }),
  },
}
