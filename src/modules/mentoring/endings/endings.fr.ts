import { wording } from "../../../platform/wording.js"
import type { EndingsMessages } from "./endings.en.js"

const f = wording.fr

export const endings: EndingsMessages = {
  title: "Mettre fin au jumelage",
  lead: "Chacune des deux personnes peut y mettre fin à tout moment. Personne n’est en faute, et vous n’avez pas à vous expliquer à l’autre.",
  meetFirst:
    "Si vous le pouvez, rencontrez-vous une dernière fois avant : dites ce que vous en retenez, et dites-vous au revoir.",
  what: "Ce qui se passe",
  effects: [
    "L’autre personne et la coordination apprennent en mots neutres que le jumelage est terminé.",
    "La place de mentorat est de nouveau libre, et les rencontres à venir ne tiennent plus.",
    "Vos échanges restent lisibles 180 jours, puis sont effacés.",
    "Qui attendait garde le jour de sa première demande, et son rang en conséquence.",
    "Aucun nouveau jumelage ne vous réunit par la suite, sauf si vous deux le souhaitez.",
  ],
  reason: "Pourquoi prend-il fin?",
  reasonHint: "Votre réponse n’est montrée ni à l’autre personne, ni à la coordination.",
  reasons: {
    "goals-reached": "Nous avons atteint nos objectifs",
    "no-time": "Le temps me manque",
    "no-common-times": "Nous ne trouvons pas de moments communs",
    "goals-not-covered": "Mes objectifs demandent autre chose",
    "not-a-fit": "Le jumelage ne convient pas",
    "partner-silent": "L’autre personne ne répond plus",
    absence: "Je m’absente pour un temps",
    "new-organisation": "J’intègre un autre ministère ou organisme",
    "new-level": "Mon niveau d’encadrement change",
    other: "Un autre motif",
  },
  next: "Et ensuite, pour vous?",
  nextSteps: { rematch: "Un autre jumelage me convient", pause: "Je prends une pause" },
  thanks: "Un mot de la fin à l’autre personne",
  thanksHint: "Il part comme votre dernier message, entre vous deux.",
  again: "Je souhaiterais un nouveau jumelage avec cette personne",
  againHint: "Cela compte seulement si vous deux le dites; personne n’apprend ce que l’autre a dit.",
  submit: "Mettre fin au jumelage",
  keep: "Le conserver",
  over: "Ce jumelage est terminé.",
  saveAgain: "Enregistrer",
  lastDay: {
    title: "Dernier jour du jumelage",
    text: "Fixez-le ensemble, ou laissez-le ouvert : la question vous est alors posée chaque année. Le jumelage se termine à la fin de ce jour.",
    field: "Dernier jour",
    submit: "Enregistrer le dernier jour",
    open: "Aucun dernier jour n’est fixé.",
    on: (v) => `Dernier jour : ${f.date(v.day)}.`,
  },
  block: "Si quelque chose change",
  refusals: {
    "end-reason-missing": "Choisissez le motif de la fin.",
    "end-next-missing": "Choisissez la suite pour vous.",
    "last-day-past": "Ce jour est passé. Choisissez-en un plus tard.",
  },
  confirmations: {
    "pairing-over-now":
      "Le jumelage est terminé. L’autre personne et la coordination en reçoivent un avis. Merci de ce que vous y avez donné.",
    "last-day-saved": "Le dernier jour est enregistré. L’autre personne en reçoit un avis.",
    "again-saved": "Votre souhait est enregistré.",
  },
  notices: {
    closedLabel: "Fin d’un jumelage",
    closed: (v) => `Votre jumelage avec ${v.name} est terminé`,
    completedText:
      "Merci du temps que vous y avez mis. Si un autre jumelage vous convient plus tard, votre inscription est là.",
    endedText:
      "Il prend fin sans que personne soit en faute, et les motifs restent privés. Le jour de votre première demande compte toujours pour la suite.",
    closedLink: "Voir le jumelage",
    lastDayLabel: "Dernier jour d’un jumelage",
    lastDay: (v) => `${v.name} a changé le dernier jour de votre jumelage`,
    lastDayText: "Regardez ce jour. Vous pouvez le changer aussi.",
    lastDayLink: "Voir le dernier jour",
    teamLabel: "Fin d’un jumelage dans mon programme",
    team: (v) => `Jumelage terminé : ${v.mentor} et ${v.mentee}`,
    teamText: "La place est de nouveau libre. Les motifs restent privés.",
  },
}
