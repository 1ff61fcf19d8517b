import { wording } from "../../../platform/wording.js"
import type { ProposalsMessages } from "./proposals.en.js"

const f = wording.fr

export const proposals: ProposalsMessages = {
  statuses: {
    asked: "accord demandé",
    sent: "réponse attendue",
    accepted: "acceptée",
    declined: "refusée",
    expired: "expirée",
    withdrawn: "retirée",
  },
  reasons: {
    "goals-changed": "Mes objectifs ont changé",
    "know-each-other": "Nous nous connaissons déjà",
    "times-do-not-suit": "Les moments ne conviennent pas",
    "profile-does-not-suit": "Le profil ne convient pas à mes objectifs",
    "conflict-of-interest": "Il pourrait y avoir un conflit d’intérêts",
    "field-does-not-suit": "Je ne peux aider pour ces objectifs",
    "not-now": "Pas pour le moment",
    other: "Un autre motif",
  },
  mine: "Une réponse est attendue de vous",
  title: "Votre jumelage proposé",
  titleForMentor: "Une personne mentorée vous est proposée",
  titleForTeam: "Proposition de jumelage",
  due: (v) => `Réponse attendue au plus tard le ${f.weekdayDate(v.date)}. La place est réservée jusque-là.`,
  you: "Vous",
  mentor: "Mentorat",
  mentee: "Personne mentorée",
  points: (v) => f.plural(v.n, { one: `${f.number(v.n)} point`, other: `${f.number(v.n)} points` }),
  outOf: "sur 1\u00a0000",
  why: {
    title: "Pourquoi ce jumelage",
    text: "Le pointage compare vos deux profils. Il ne prédit pas la réussite : c’est votre impression qui compte le plus.",
    byHand: "L’équipe de coordination a choisi ce jumelage d’après vos deux profils.",
    asked: "Vous avez vous-même demandé ce jumelage.",
    askedOfYou: "Cette personne a lu votre profil et demande un jumelage avec vous.",
    all: "Points de chaque critère",
  },
  about: "À propos de cette personne",
  aboutNothing: "Cette personne n’a rien ouvert de plus aux propositions.",
  expected: {
    title: "Ce que vous demande le programme",
    firstMeeting: "Vous proposez la première rencontre, parmi des moments qui vous conviennent",
    agreement: "Une entente sur les objectifs, le rythme et la durée, signée de part et d’autre",
    confidential: "Des conversations confidentielles; la coordination ne voit que les dates",
    reviews: "Un bilan de mi-parcours au besoin et un bilan de fin de parcours",
  },
  others: {
    title: "Ou un autre jumelage",
    text: "Ces places vous sont aussi réservées. Dès que vous acceptez un jumelage, les autres places sont libérées.",
    gone: "n’est plus proposé",
  },
  answer: {
    title: "Votre réponse",
    accept: "Accepter ce jumelage",
    acceptNamed: (v) => `Accepter le jumelage avec ${v.name}`,
    acceptText:
      "Vous recevrez un courriel de confirmation de part et d’autre. Vous proposerez ensuite la première rencontre.",
    agree: "Donner mon accord",
    agreeText: "La personne mentorée reçoit alors la proposition et répond à son tour.",
    agreeAtOnceText:
      "Le jumelage commence tout de suite, puisque la personne mentorée l’a demandé. Vous recevrez un courriel de part et d’autre.",
    decline: "Refuser, sans conséquence",
    declineText: "Votre inscription reste active et garde son tour. Seule la coordination voit votre motif.",
    declineTextOfMentor: "Votre place redevient libre. Seule la coordination voit votre motif.",
    reason: "Motif",
    declineButton: "Refuser ce jumelage",
  },
  decided: {
    title: "Qui a décidé?",
    coordination:
      "L’équipe de coordination du programme a approuvé cette proposition. Vous pouvez demander qu’une personne l’examine de nouveau.",
    mentee: "Personne d’autre que vous deux : l’une demande, l’autre répond.",
  },
  over: {
    asked: "L’accord de la mentore ou du mentor est d’abord demandé.",
    reason: (v) => `Motif donné : ${v.reason}`,
    accepted: "Cette proposition a été acceptée. Le jumelage a commencé.",
    declined: "Cette proposition a été refusée. Une autre pourra suivre.",
    expired: (v) =>
      `Cette proposition a expiré le ${f.date(v.date)}. L’inscription reste active; une autre proposition pourra suivre.`,
    withdrawn: "Cette proposition a été retirée. L’inscription reste active; une autre proposition pourra suivre.",
    agreed: "La personne mentorée a la proposition et répondra.",
    toPairing: "Ouvrir le jumelage",
  },
  question: {
    ask: "Poser une question d’abord",
    to: "À qui la posez-vous?",
    coordination: "À l’équipe de coordination du programme",
    mentorHint: "Cette personne saura alors votre nom, et que ce jumelage vous est proposé.",
    text: "Votre question",
    textHint:
      "Elle n’est lue que par la personne à qui vous la posez. Il vous reste au moins trois jours ouvrables pour décider.",
    send: "Envoyer la question",
    title: "Vos questions",
    unanswered: "Pas encore de réponse. Vous recevrez un avis.",
    ofReview: (v) => `Demande de réexamen : ${v.text}`,
    answer: "Votre réponse",
    answerHint: "Elle n’est lue que par la personne mentorée.",
    answerButton: "Envoyer la réponse",
    over: "La proposition n’est plus ouverte : il n’y a plus à répondre.",
  },
  asked: {
    question: {
      title: "Une question avant une réponse",
      lead: (v) =>
        `Une personne mentorée pose cette question au sujet d’un jumelage proposé dans le programme ${f.quote(v.programme)}.`,
    },
    review: {
      title: "Une demande de réexamen",
      lead: (v) =>
        `Une personne mentorée demande le réexamen d’un jumelage proposé dans le programme ${f.quote(v.programme)}. Relisez les raisons, faites corriger ce qui doit l’être, puis dites-lui ce que vous décidez.`,
    },
  },
  review: {
    ask: "Demander un réexamen",
    what: "Une personne de la coordination relit la recommandation du calcul et vous répond. Demander un réexamen n’a pas de conséquence sur votre inscription.",
    text: "Ce qui doit être réexaminé",
    textHint:
      "Par exemple un renseignement inexact, ou une raison qui vous semble mal fondée. Seule la coordination le lit.",
    send: "Envoyer la demande",
  },
  list: {
    title: "Propositions",
    lead: "Ce qui attend une réponse, et ce que sont devenues les autres.",
    make: "Proposer un jumelage à la main",
    caption: "Propositions, de la plus récente à la plus ancienne",
    mentee: "Personne mentorée",
    mentors: "Mentorat",
    status: "État",
    sent: "Envoi",
    due: "Réponse attendue",
    none: "Aucune proposition pour le moment",
    noneText: "Approuvez les jumelages d’un calcul, ou proposez un jumelage à la main.",
    pages: "Pages de propositions",
  },
  making: {
    title: "Proposer un jumelage à la main",
    lead: "La personne qui répond la première reçoit un avis, et les places sont réservées.",
    menteeLabel: "Personne mentorée, de la plus longue attente à la plus courte",
    mentorLabel: "Mentore ou mentor",
    secondLabel: "Un autre choix",
    thirdLabel: "Un troisième choix",
    button: "Faire la proposition",
    nobody: "Personne n’attend, ou aucune place de mentorat n’est libre.",
  },
  withdrawal: {
    title: "Retirer la proposition",
    text: "Les places réservées redeviennent libres, et les personnes qui connaissent la proposition reçoivent un avis.",
    button: "Retirer la proposition",
  },
  refusals: {
    "programme-not-open": "Ce programme n’est pas ouvert pour le moment : rien ne peut y être proposé.",
    "by-hand-not-used":
      "Dans ce programme, la coordination ne fait pas de jumelages à la main. Une personne de l’administration peut changer son fonctionnement.",
    "mentee-not-waiting": "Cette personne n’attend pas de jumelage dans ce programme. Choisissez quelqu’un d’autre.",
    "mentee-paired-already": "Cette personne mentorée a déjà un jumelage. Choisissez quelqu’un d’autre.",
    "proposal-open-already": "Une proposition faite à cette personne attend encore une réponse.",
    "mentor-not-available": "Cette personne n’est pas disponible pour le moment. Choisissez quelqu’un d’autre.",
    "mentor-is-mentee": "C’est la même personne des deux côtés. Choisissez quelqu’un d’autre.",
    "streams-differ": "Ces deux inscriptions sont dans des volets différents. Choisissez quelqu’un d’autre.",
    "mentor-not-consented":
      "Cette personne n’a pas consenti aux propositions faites en son nom. Choisissez quelqu’un d’autre.",
    "mentor-at-capacity": (v) =>
      f.plural(v.n, {
        one: "La seule place de mentorat est prise. Proposez un autre jumelage ou attendez qu’une place se libère.",
        other: `Les ${f.number(v.n)} places de mentorat sont prises. Proposez un autre jumelage ou attendez qu’une place se libère.`,
      }),
    "proposal-choices-too-many":
      "Dans ce programme, l’accord est demandé à une seule personne à la fois. Retirez les autres choix.",
    "proposal-mentor-repeated": "La même personne est choisie deux fois. Choisissez des personnes différentes.",
    "proposal-changed-meanwhile": "Cette proposition a changé entre-temps. Consultez-la de nouveau.",
    "proposal-expired": (v) =>
      `Cette proposition a expiré le ${f.date(v.date)}. Votre inscription reste active; une autre proposition pourra suivre.`,
    "mentee-to-choose": "Choisissez une personne mentorée.",
    "mentor-to-choose": "Choisissez une mentore ou un mentor.",
    "question-open-already": "Votre dernière question attend encore sa réponse.",
    "questions-asked-already": (v) =>
      f.plural(v.n, {
        one: `Vous avez posé ${f.number(v.n)} question sur cette proposition. Acceptez-la ou refusez-la.`,
        other: `Vous avez posé ${f.number(v.n)} questions sur cette proposition. Acceptez-la ou refusez-la.`,
      }),
    "review-missing": "Dites ce qui doit être réexaminé.",
    "review-open-already": "Votre demande de réexamen attend encore sa réponse.",
    "question-answered-already": "Cette question a déjà sa réponse.",
    "reason-to-choose": "Choisissez un motif.",
    "pairing-to-choose": "Choisissez un jumelage.",
  },
  confirmations: {
    "proposal-accepted": "Le jumelage est confirmé. Un courriel est parti de part et d’autre.",
    "proposal-declined": "Votre réponse est enregistrée. Votre inscription reste active.",
    "proposal-agreed": "Votre accord est enregistré. La personne mentorée reçoit un avis.",
    "proposal-withdrawn": "La proposition est retirée. Les places sont de nouveau libres.",
    "question-asked": "Votre question est envoyée. Un avis vous dira qu’il y a une réponse.",
    "review-asked": "Votre demande de réexamen est envoyée. Un avis vous dira qu’il y a une réponse.",
    "question-answered": "Votre réponse est envoyée.",
    "proposal-made": "La proposition est faite. La personne qui répond la première reçoit un avis.",
  },
  notices: {
    labels: {
      proposal: "Jumelages proposés",
      confirmed: "Jumelages confirmés",
      reminder: "Rappels d’une proposition",
      over: "Propositions qui prennent fin sans jumelage",
    },
    link: "Voir la proposition",
    registrationLink: "Voir mes inscriptions",
    pairingLink: "Ouvrir le jumelage",
    sent: (v) => `Jumelage proposé : répondez au plus tard le ${f.date(v.date)}`,
    sentText: (v) =>
      `Nous vous proposons un jumelage avec ${v.mentorName}, dans le programme ${f.quote(v.programme)}. Acceptez, refusez ou posez une question; la place vous est réservée jusqu’au ${f.date(v.date)}.`,
    reasonsByHand: "ce que l’équipe de coordination y a lu",
    sentOthers: (v) => `Vous pouvez aussi choisir un autre jumelage, réservé de même : ${f.either(v.names)}.`,
    sentExpected:
      "Ce qui vous est demandé : proposer la première rencontre, convenir ensemble des objectifs et du rythme, garder les conversations confidentielles.",
    sentDecided:
      "L’équipe de coordination du programme a approuvé cette proposition. Vous pouvez lui demander de l’examiner de nouveau.",
    asked: (v) => `Une personne mentorée vous est proposée : répondez au plus tard le ${f.date(v.date)}`,
    askedText: (v) =>
      `Nous vous proposons un jumelage avec ${v.menteeName}, dans le programme ${f.quote(v.programme)}. Donnez votre accord ou refusez; cette personne n’en sait rien encore. Votre place est réservée jusqu’au ${f.date(v.date)}.`,
    requested: (v) => `${v.menteeName} demande un jumelage avec vous`,
    requestOver: "Votre demande n’a pas mené à un jumelage",
    requestOverText:
      "Votre inscription reste active. Vous pouvez demander à quelqu’un d’autre, ou attendre une proposition.",
    requestedText: (v) =>
      `${v.menteeName} demande un jumelage avec vous, dans le programme ${f.quote(v.programme)}. Donnez votre accord ou refusez au plus tard le ${f.date(v.date)}.`,
    confirmedToMentee: (v) => `Jumelage confirmé avec ${v.mentorName}`,
    confirmedToMenteeText: (v) =>
      `Votre jumelage est confirmé. C’est vous qui proposez la première rencontre, au plus tard le ${f.date(v.date)}.`,
    confirmedToMentor: (v) => `Jumelage confirmé avec ${v.menteeName}`,
    confirmedToMentorText: (v) =>
      `${v.menteeName} a accepté le jumelage dans le programme ${f.quote(v.programme)}. Rien à faire pour le moment : vous recevrez une proposition de première rencontre au plus tard le ${f.date(v.date)}.`,
    confirmedToTeam: (v) => `Jumelage confirmé : ${v.mentorName} et ${v.menteeName}`,
    confirmedToTeamText: (v) =>
      `La personne mentorée a accepté la proposition dans le programme ${f.quote(v.programme)}. Un courriel est parti de part et d’autre.`,
    reminder: (v) => `Rappel : votre proposition de jumelage expire le ${f.date(v.date)}`,
    reminderText: (v) =>
      `Nous attendons votre réponse au sujet du jumelage avec ${v.mentorName}. Sans réponse à cette date, la place ira à une autre personne et votre inscription restera active.`,
    requestReminder: (v) => `Rappel : votre accord est attendu au plus tard le ${f.date(v.date)}`,
    requestReminderText: (v) =>
      `Nous attendons votre réponse au sujet du jumelage avec ${v.menteeName}. Sans réponse à cette date, votre place redeviendra libre.`,
    expired: "Votre proposition de jumelage a expiré",
    expiredText: (v) =>
      `La place réservée avec ${v.mentorName} est de nouveau libre. Votre inscription reste active. Vous préférez attendre? Mettez-la en pause.`,
    requestExpired: "Une de vos places de mentorat est de nouveau libre",
    requestExpiredText: "La proposition qui vous était faite a expiré sans réponse. Une autre pourra suivre.",
    freed: "Une de vos places de mentorat est de nouveau libre",
    freedText:
      "La proposition de jumelage n’a pas été acceptée. Les motifs restent confidentiels. Une autre proposition pourra suivre; vous n’avez rien à faire.",
    askedOf: {
      question: {
        title: "Une question avant une réponse",
        text: (v) =>
          `Une personne mentorée pose une question au sujet d’un jumelage proposé dans le programme ${f.quote(v.programme)}. Une place est réservée entre-temps : répondez sans tarder.`,
      },
      review: {
        title: "Une demande de réexamen",
        text: (v) =>
          `Une personne mentorée demande le réexamen d’un jumelage proposé dans le programme ${f.quote(v.programme)}.`,
      },
    },
    questionLink: "Lire et répondre",
    questionAnswered: "Votre question a une réponse",
    questionAnsweredText: (v) => `Lisez-la, puis acceptez ou refusez la proposition au plus tard le ${f.date(v.date)}.`,
    reviewAnswered: "Votre demande de réexamen a une réponse",
    reviewAnsweredText: "Une personne de la coordination a réexaminé la proposition. Lisez sa réponse.",
    withdrawn: "Un jumelage ne vous est plus proposé",
    withdrawnText: "Ce jumelage n’est plus possible. Votre inscription reste active et garde son tour.",
    withdrawnInPartText:
      "Un des jumelages proposés n’est plus possible. Les autres places vous restent réservées : répondez au plus tard à la date prévue.",
  },
}
