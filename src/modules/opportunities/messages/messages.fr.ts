import { wording } from "../../../platform/wording.js"
import type { MessagesMessages } from "./messages.en.js"

const f = wording.fr

export const messages: MessagesMessages = {
  write: {
    title: "Écrire aux personnes candidates",
    lead: "Les mêmes mots à chaque personne que vous choisissez. Chacune les reçoit une fois, dans la langue où vous écrivez, et ne voit pas qui d’autre les a reçus.",
    receivers: "À qui",
    subject: "Objet",
    body: "Message",
    button: "Envoyer le message",
  },
  sent: { title: "Messages envoyés", to: "À" },
  received: { title: "Messages au sujet de votre candidature" },
  by: (v) => `Par ${v.name}`,
  notice: {
    label: "Messages au sujet de vos candidatures",
    run: "Message à des personnes candidates",
    title: (v) => `Message au sujet de votre candidature : ${v.title}`,
    text: (v) => `${v.senderName} vous écrit : ${f.quote(v.subject)}.`,
    link: "Voir la candidature",
  },
  refusals: {
    "message-receivers-missing": "Choisissez au moins une personne.",
    "message-subject-missing": "Écrivez l’objet.",
    "message-subject-too-long": "Abrégez l’objet : 150 caractères au plus.",
    "message-body-missing": "Écrivez le message.",
    "message-body-too-long": "Abrégez le message : 4 000 caractères au plus.",
    "receiver-left-meanwhile":
      "Une personne que vous avez choisie a retiré sa candidature ou refusé la place. Rien n’a été envoyé. Vérifiez votre choix, puis envoyez de nouveau.",
  },
  confirmations: {
    "applicant-message-sent": "Le message est en route. Chaque personne le reçoit une fois.",
  },
}
