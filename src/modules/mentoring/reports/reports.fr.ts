import { wording } from "../../../platform/wording.js"
import type { ReportsMessages } from "./reports.en.js"

const f = wording.fr

export const reports: ReportsMessages = {
  title: "Signaler un problème",
  lead: "Dites au personnel de modération de la plateforme ce qui ne va pas. L’autre personne n’en est pas avisée.",
  only: "Le personnel voit les messages que vous cochez ici, ce que vous écrivez plus bas, et rien d’autre de vos échanges.",
  danger: "Si une personne est en danger, appelez d’abord les services d’urgence : 911.",
  messages: "Messages à montrer à la modération",
  noMessages: "Il n’y a aucun message entre vous. Décrivez ce qui s’est passé.",
  by: (v) => `${v.name} : ${f.quote(v.body)}`,
  you: "Vous",
  reason: "Quel est le problème?",
  reasons: {
    disrespect: "Manque de respect",
    harassment: "Harcèlement",
    discrimination: "Discrimination",
    threat: "Menace ou violence",
    "confidence-broken": "Une confidence a été répétée",
    other: "Autre chose",
  },
  words: "Ce qui s’est passé",
  wordsHint: "Utile quand aucun message ne le montre.",
  submit: "Envoyer le signalement",
  mine: "Vos signalements",
  numbered: (v) => `Signalement ${v.number}`,
  reportedAt: "Envoi",
  statuses: { open: "À l’étude", settled: "Réglé" },
  outcomesTold: {
    "nothing-found":
      "Nous avons étudié votre signalement et n’avons rien trouvé de contraire à nos règles. Vous pouvez mettre fin au jumelage à tout moment.",
    "spoken-to": "Nous avons étudié votre signalement et parlé à la personne concernée.",
    "measures-taken":
      "Nous avons étudié votre signalement et pris des mesures. Pour protéger chaque personne, nous ne disons pas lesquelles.",
  },
  desk: {
    title: "Signalements",
    lead: "Ce qu’une personne d’un jumelage a choisi de vous montrer. Rien d’autre de leurs échanges ne peut être ouvert.",
    tabs: "Signalements à afficher",
    tabsOf: { open: "À étudier", settled: "Réglés" },
    none: "Aucun signalement ici",
    noneText: "Quand une personne signale un problème, il s’affiche ici.",
    caption: (v) => f.plural(v.n, { one: `${f.number(v.n)} signalement`, other: `${f.number(v.n)} signalements` }),
    number: "Signalement",
    reason: "Problème",
    reportedAt: "Envoi",
    pages: "Pages des signalements",
    look: "Cette page contient des renseignements personnels. Votre visite est notée, et les deux personnes peuvent le voir.",
    reporter: "Signalé par",
    reported: "Au sujet de",
    words: "Dans ses mots",
    shown: "Messages qui vous sont montrés",
    noneShown: "Aucun message n’est montré.",
    settle: "Régler le signalement",
    settleText:
      "La personne qui a signalé reçoit un avis du résultat, en mots neutres. Choisissez-le une fois que vous avez agi.",
    outcome: "Résultat",
    outcomes: {
      "nothing-found": "Rien de contraire aux règles",
      "spoken-to": "Discussion avec la personne",
      "measures-taken": "Mesures prises",
    },
  },
  refusals: {
    "report-empty": "Cochez un message ou décrivez ce qui s’est passé.",
    "report-reason-missing": "Choisissez le problème.",
    "report-under-way": "Votre dernier signalement au sujet de ce jumelage est à l’étude. Vous recevrez un avis.",
    "report-outcome-missing": "Choisissez le résultat.",
    "report-settled-already": "Une autre personne a réglé ce signalement entre-temps.",
  },
  confirmations: {
    "report-sent": "Votre signalement est envoyé. Vous recevrez un avis quand il aura été étudié.",
    "report-settled": "Le signalement est réglé. La personne qui a signalé en reçoit un avis.",
  },
  notices: {
    label: "Réponse à un signalement",
    settled: (v) => `Réponse à votre signalement ${v.number}`,
    link: "Voir vos signalements",
  },
}
