import { wording } from "../../../platform/wording.js"
import type { FirstMeetingMessages } from "./first-meeting.en.js"

const f = wording.fr

export const firstMeeting: FirstMeetingMessages = {
  title: "Première rencontre",
  lead: "La première rencontre sert à se présenter, à parler des objectifs et à convenir de la fréquence et de la durée des rencontres.",
  start: (v) =>
    `Vous commencez : proposez des moments à cette personne, qui en choisira un : ${v.name}. Le message est déjà rédigé.`,
  common: "Moments libres pour vous deux",
  commonHint: "D’après ce que vous avez indiqué à l’inscription. Gardez-en trois au plus.",
  typed: "Moments que vous proposez",
  typedHint: "Les moments libres n’ont pas été indiqués des deux côtés. Donnez jusqu’à trois moments.",
  other: (v) => `Moment ${f.number(v.n)}`,
  moment: (v) => f.dateTime(v.at, v.zone),
  message: (v) => `Message pour ${v.name}`,
  messageHint: "Changez-le à votre goût. Vous deux seulement pouvez le lire.",
  draft: (v) =>
    `Bonjour ${v.partner},\n\nMerci de m’accompagner. J’aimerais vous rencontrer pour me présenter, parler de mes objectifs et convenir de notre façon de travailler. Je vous propose quelques moments : choisissez celui qui vous convient ou proposez-en d’autres.\n\n${v.name}`,
  propose: "Proposer ces moments",
  waiting: (v) =>
    `Vos moments sont proposés à cette personne, qui en choisira un : ${v.name}. D’ici là, vous pouvez les remplacer.`,
  yours: "Vos moments",
  choose: (v) => `Moments proposés par ${v.name}`,
  chooseHint:
    "Choisissez celui qui vous convient : la rencontre est alors fixée, et un fichier de calendrier vous parvient à vous deux.",
  accept: "Accepter ce moment",
  none: "Aucun ne me convient : en proposer d’autres",
  byMentee: (v) =>
    `${v.name} commence : vous recevrez un avis avec des moments à choisir. Rien à faire pour le moment.`,
  set: "Votre première rencontre est fixée.",
  seeMeetings: "Voir les rencontres",
  next: {
    start: (v) => `Proposez des moments pour votre première rencontre avec ${v.name} : le message est déjà rédigé.`,
    startLink: "Proposer des moments",
    choose: (v) => `${v.name} vous propose des moments pour votre première rencontre. Choisissez-en un.`,
    chooseLink: "Choisir un moment",
    waiting: (v) => `Vos moments pour la première rencontre attendent le choix de cette personne : ${v.name}.`,
    waitingLink: "Voir mes moments",
  },
  refusals: {
    "first-meeting-set": "Une rencontre est déjà fixée. Voyez-la parmi vos rencontres.",
    "times-changed-meanwhile": "Ces moments ont changé entre-temps. Voyez ce qui est proposé maintenant.",
    "times-missing": "Donnez au moins un moment.",
    "times-too-many": "Gardez trois moments au plus.",
    "time-to-choose": "Choisissez un des moments.",
  },
  confirmations: {
    "times-proposed": "Vos moments sont proposés. Vous recevrez un avis dès que l’un d’eux sera choisi.",
    "time-accepted":
      "La première rencontre est fixée. Un avis et un fichier de calendrier vous parviennent à vous deux.",
  },
  notices: {
    labels: {
      proposed: "Moments pour une première rencontre",
      reminder: "Rappels d’une première rencontre",
      late: "Premières rencontres non fixées",
    },
    proposed: (v) => `Moments proposés par ${v.name} : choisissez-en un`,
    proposedText: (v) => `Moments à choisir : ${v.times.join("; ")}.`,
    open: "Choisir un moment",
    reminder: (v) => `Première rencontre avec ${v.name} : choisissez un moment`,
    reminderText: (v) =>
      `Votre jumelage est confirmé depuis le ${f.date(v.on)} et la première rencontre reste à fixer. Choisissez un moment : le message est déjà rédigé.`,
    late: (v) => `Première rencontre à fixer : ${v.mentee} et ${v.mentor}`,
    lateText: (v) =>
      `Le jumelage est confirmé depuis le ${f.date(v.on)} et aucune première rencontre n’est fixée, malgré les rappels. Un mot de votre part peut aider.`,
  },
}
