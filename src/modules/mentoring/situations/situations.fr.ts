import { wording } from "../../../platform/wording.js"
import type { SituationsMessages } from "./situations.en.js"

const f = wording.fr

export const situations: SituationsMessages = {
  title: "Si quelque chose change",
  lead: "Dites ce qui se passe. Vous, l’autre personne et la coordination apprenez alors la prochaine étape.",
  kinds: {
    question: "J’ai une question",
    "silent-partner": "L’autre personne ne répond plus",
    absence: "Je m’absente pour une période indéterminée",
    "new-organisation": "J’intègre un autre ministère ou organisme",
    "new-level": "Mon niveau d’encadrement change",
    "help-wished": "De l’aide est souhaitée",
  },
  choose: "Annoncer un changement ou poser une question",
  ending: "Le jumelage se termine",
  endingText: "Chacune des deux personnes peut y mettre fin, à tout moment et sans être en faute.",
  texts: {
    question: "Posez-la à la coordination du programme. L’autre personne n’en est pas avisée.",
    "silent-partner":
      "Nous lui écrivons. Sans signe de vie dans les 7 jours, nous écrivons de nouveau; 7 jours plus tard, le jumelage prend fin, et vous passez en priorité pour un autre.",
    absence:
      "Votre inscription ne prend aucun nouveau jumelage d’ici votre retour. L’autre personne choisit : vous attendre, ou mettre fin au jumelage.",
    "new-organisation":
      "La coordination regarde si le programme est ouvert à votre nouvel organisme. D’ici là, rien ne change.",
    "new-level": "La coordination regarde si le jumelage convient toujours à vous deux. D’ici là, rien ne change.",
  },
  alsoDo: {
    "new-organisation": "Changez aussi votre organisme à la page de vos appartenances.",
    "new-level": "Changez aussi votre niveau dans votre profil et votre inscription.",
  },
  question: "Votre question",
  note: "Un mot à la coordination",
  noteHint: "L’autre personne ne le voit pas.",
  submit: {
    question: "Envoyer la question",
    "silent-partner": "Signaler l’absence de réponse",
    absence: "Annoncer mon absence",
    "new-organisation": "Annoncer le changement",
    "new-level": "Annoncer le changement",
  },
  open: "Ce qui se passe",
  raisedBy: (v) => `Dit par ${v.name}`,
  raisedByYou: "Dit par vous",
  waits: {
    question: "La coordination vous répondra.",
    "help-wished": "La coordination vous écrira.",
    "silent-partner": (v) => `Sans signe de vie, la prochaine étape vient le ${f.dateTime(v.at, v.timeZone)}.`,
    absence: "L’autre personne choisit si elle attend.",
    "new-organisation": "La coordination s’en occupe.",
    "new-level": "La coordination s’en occupe.",
  },
  forYou: {
    "silent-partner":
      "L’autre personne est sans nouvelles de vous depuis un moment. Un message ou une rencontre suffit pour continuer.",
    absence: "L’autre personne s’absente. Vous pouvez attendre son retour, ou mettre fin au jumelage.",
  },
  acts: {
    withdraw: "Retirer ce que j’ai dit",
    keepSilent: "Je suis toujours là",
    keepAbsence: "J’attendrai",
  },
  endLink: "Mettre fin au jumelage",
  statuses: { raised: "En cours", reminded: "Second avis envoyé", settled: "Réglée" },
  outcomes: {
    answered: "Réponse donnée",
    kept: "Le jumelage continue",
    withdrawn: "Retirée",
    ended: "Le jumelage a pris fin",
    released: "Place libérée sans réponse",
  },
  answerTitle: "Réponse de la coordination",
  team: {
    title: "Situation d’un jumelage",
    look: "Cette page contient des renseignements personnels. Votre visite est notée, et la personne peut le voir.",
    program: "Programme",
    pairing: "Jumelage",
    pairOf: (v) => `${v.mentor} et ${v.mentee}`,
    by: "Dit par",
    at: "Quand",
    state: "État",
    due: "Prochaine étape sans réponse",
    words: "Ce qui vous est écrit",
    answer: "Votre réponse",
    answerHint: "Cette personne seulement la lit.",
    helpText: "Rien de plus n’est dit. Écrivez ce que vous proposez.",
    acts: {
      answer: "Envoyer la réponse",
      keep: "Le jumelage peut continuer",
      release: "Libérer la place maintenant",
    },
    keepText:
      "Les deux personnes apprennent que leur jumelage continue. S’il ne le peut pas, proposez-leur d’y mettre fin.",
    releaseText:
      "Le jumelage prend fin, et la personne qui attendait passe en priorité pour un autre. Les deux en reçoivent un avis.",
    nothing: "Rien ne vous attend ici : la prochaine étape revient aux deux personnes.",
  },
  programme: {
    title: "Situations",
    lead: "Ce qui se passe dans les jumelages du programme, ce qui attend depuis le plus longtemps d’abord.",
    none: "Rien n’attend",
    noneText: "Quand une personne demande quelque chose ou annonce un changement, cela s’affiche ici.",
    caption: (v) => f.plural(v.n, { one: `${f.number(v.n)} situation`, other: `${f.number(v.n)} situations` }),
    situation: "Ce qui se passe",
    answers: "Points de suivi et bilans",
    answersText:
      "Totaux de tout le programme. Les réponses d’un jumelage, et les mots, appartiennent à qui les a écrits.",
    noAnswers: "Personne n’a encore répondu.",
  },
  refusals: {
    "question-missing": "Écrivez votre question.",
    "answer-missing": "Écrivez votre réponse.",
    "situation-raised-already": "Vous l’avez déjà dit. La prochaine étape est sous « Ce qui se passe ».",
    "situation-changed-meanwhile": "Ceci a changé entre-temps. Regardez de nouveau.",
  },
  confirmations: {
    "situation-raised": "C’est dit. La prochaine étape est plus bas.",
    "situation-changed": "C’est fait. Les personnes concernées en reçoivent un avis.",
  },
  notices: {
    labels: { pair: "Changement dans mon jumelage", team: "Situation d’un jumelage de mon programme" },
    link: "Voir la prochaine étape",
    waits: {
      title: (v) => `${v.name} est sans nouvelles de vous depuis un moment`,
      text: "Un message ou une rencontre suffit pour continuer. Sans signe de vie dans les 7 jours, nous vous écrirons de nouveau; 7 jours plus tard, le jumelage prend fin.",
    },
    waitsStill: {
      title: (v) => `${v.name} attend toujours de vos nouvelles`,
      text: "Sans signe de vie dans les 7 jours, le jumelage prend fin et la place va à une autre personne.",
    },
    away: {
      title: (v) => `${v.name} s’absente pour un temps`,
      text: "Personne ne sait encore pour combien de temps. Vous pouvez attendre, ou mettre fin au jumelage sans donner de motif.",
    },
    changed: {
      title: (v) => `Quelque chose change au travail pour ${v.name}`,
      text: "La coordination regarde si votre jumelage peut continuer. D’ici là, rien ne change.",
    },
    answered: {
      title: (v) => `Réponse au sujet de votre jumelage avec ${v.name}`,
      text: "La coordination vous a répondu. Vous seulement pouvez la lire.",
    },
    settled: {
      title: (v) => `Votre jumelage avec ${v.name} continue`,
      text: "Ce qui se passait est réglé.",
    },
    team: (v) => `${v.name} : ${v.kind}`,
    teamText: "Regardez la prochaine étape.",
    teamLink: "Voir la situation",
  },
}
