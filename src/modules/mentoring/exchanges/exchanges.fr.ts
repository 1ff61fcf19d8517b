import { wording } from "../../../platform/wording.js"
import type { ExchangesMessages } from "./exchanges.en.js"

const f = wording.fr

export const exchanges: ExchangesMessages = {
  title: "Échanges",
  titleWith: (v) => `Échanges avec ${v.name}`,
  pairing: "Jumelage",
  promise: "Vous deux seulement lisez ce qui s’écrit ici. La coordination et le personnel ne le peuvent pas.",
  limits: "Ce qui est confidentiel, et ses limites",
  writing: "Écrire un message",
  write: "Votre message",
  writeHint: "Listes, accent et liens sont possibles : - élément, *mot*, https://…",
  send: "Envoyer le message",
  none: "Aucun message pour le moment",
  noneText: "Présentez-vous, ou dites ce que vous attendez de votre première rencontre.",
  messages: "Messages, les plus récents d’abord",
  you: "Vous",
  read: "Lu",
  unread: "Pas encore lu",
  report: "Signaler",
  reportName: (v) => `le message écrit par ${v.name}`,
  pages: "Pages des messages",
  copy: "Télécharger nos échanges",
  copyText:
    "Un fichier texte avec les messages, vos objectifs communs, vos notes convenues et vos propres notes personnelles. Il est préparé quand vous le demandez et n’est conservé nulle part ici.",
  over: "Ce jumelage est terminé : vos échanges restent lisibles 180 jours après sa fin, puis sont effacés.",
  block: {
    title: "Ce que vous partagez",
    unread: (v) =>
      f.plural(v.n, {
        one: `${f.number(v.n)} message à lire`,
        other: `${f.number(v.n)} messages à lire`,
      }),
  },
  file: {
    name: "echanges.txt",
    messages: "Messages",
    goals: "Objectifs communs",
    agreed: "Notes convenues",
    private: "Mes notes personnelles",
  },
  confidentiality: {
    title: "Ce qui est confidentiel, et ses limites",
    lead: "Ce que s’écrivent ici les deux personnes d’un jumelage est pour elles deux.",
    whoReads: "Qui lit",
    points: [
      "Messages, objectifs communs et notes convenues : vous deux.",
      "Notes personnelles : vous seulement.",
      "Coordination et personnel : rien de cela. Ils voient des états et des dates, comme le jour d’une rencontre.",
      "Ce que vous signalez : le personnel de modération lit les messages que vous cochez, et aucun autre.",
    ],
    howKept: "Comment c’est conservé",
    kept: [
      "Chaque jumelage a sa propre clé. Sans elle, ce qui est écrit ne peut pas être lu dans une base de données ou une copie de sauvegarde volée.",
      "Une personne qui exploite la plateforme et qui détient à la fois la base de données et le fichier de clés pourrait l’ouvrir. Chaque organisme décide qui sont ces personnes.",
      "Les messages qui vous annoncent du nouveau ne le citent jamais.",
      "Tout est effacé avec la clé 180 jours après la fin du jumelage, ou dès que l’une des deux personnes fait fermer son compte.",
    ],
    limits: "Où s’arrête la confidentialité",
    exceptions: [
      "Accès à l’information : ce qu’un organisme détient peut être demandé selon la loi qui s’applique à lui. Son responsable de l’accès décide de ce qui doit être communiqué et protège les renseignements personnels.",
      "Un tribunal ou une enquête peut ordonner la production d’un texte.",
      "Si la vie ou la sécurité d’une personne est en danger, parlez-en : d’abord aux services d’urgence.",
      "L’autre personne peut vous citer. Convenez ensemble de ce qui peut sortir de vos conversations.",
    ],
  },
  refusals: {
    "exchange-missing": "Écrivez votre message.",
  },
  confirmations: { "exchange-sent": "Votre message est envoyé." },
  notices: {
    label: "Message de la personne avec qui je suis en jumelage",
    received: (v) => `${v.name} vous a écrit`,
    text: "Le message se lit sur la plateforme seulement : ce que vous vous écrivez reste entre vous.",
    link: "Lire le message",
  },
}
