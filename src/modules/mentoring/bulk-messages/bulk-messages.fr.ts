import { wording } from "../../../platform/wording.js"
import type { BulkMessagesMessages } from "./bulk-messages.en.js"

const f = wording.fr

const people = (n: number) => f.plural(n, { one: `${f.number(n)} personne`, other: `${f.number(n)} personnes` })

export const bulkMessages: BulkMessagesMessages = {
  title: "Messages à plusieurs personnes",
  lead: "Les mêmes mots à toutes les personnes qui en sont au même point du programme. Chacune les reçoit une fois, dans sa langue, au nom du programme; les réponses vont au programme.",
  audiences: {
    "mentees-waiting": "Personnes mentorées en attente",
    "mentees-overdue": "Personnes mentorées en attente au-delà de la norme de service",
    "proposal-unanswered": "Personnes mentorées qui ont une proposition à laquelle répondre",
    "mentors-free": "Mentores et mentors qui ont une place libre",
    "mentors-asked": "Mentores et mentors dont l’accord est demandé",
    "first-meeting-not-set": "Jumelages dont la première rencontre n’est pas fixée : les deux personnes",
    "pairs-active": "Jumelages en cours : les deux personnes",
    "not-sent": "Inscriptions commencées ou préparées, pas encore envoyées",
  },
  people: (v) => people(v.n),
  choice: "À qui",
  choiceCaption: "Personnes à qui vous pouvez écrire",
  number: "Combien maintenant",
  act: "Prochaine étape",
  write: "Écrire",
  writeTo: (v) => `Écrire : ${v.audience}`,
  nobody: "Personne n’en est là maintenant.",
  now: (v) => `En ce moment, ce message irait à ${people(v.n)}. Le nombre est compté de nouveau à l’envoi.`,
  placeholders: "Valeurs que le message peut contenir",
  placeholdersText:
    "Écrivez-les entre accolades, comme ici. Chacune est remplacée pour la personne qui lit le message.",
  readOver: "Relire",
  confirm: {
    title: "Relire, puis envoyer",
    text: (v) => `Ce message ira à ${people(v.n)}. L’envoi ne peut pas être repris. Le nom est un exemple.`,
    send: (v) => `Envoyer à ${people(v.n)}`,
    edit: "Modifier le message",
  },
  sent: {
    title: "Messages envoyés",
    caption: "Messages envoyés, le plus récent en tête",
    none: "Aucun message n’a encore été envoyé.",
    subject: "Objet",
    when: "Envoyé",
    who: "Par",
    formerMember: "une personne qui a quitté la plateforme",
    receivers: "À",
    told: "Remis jusqu’ici",
    toldOf: (v) => `${f.number(v.told)} sur ${f.number(v.n)}`,
  },
  from: (v) => `Message du programme ${v.programme}`,
  registration: "Voir mon inscription",
  answers: (v) => `Pour répondre, écrivez à ${v.name} : ${v.address}.`,
  run: "Message à plusieurs personnes",
  notice: { label: "Message d’un programme à plusieurs personnes", link: "Lire le message" },
  refusals: {
    "message-for-nobody": "Personne n’en est là maintenant : le message n’a pas de destinataire. Rien n’a été envoyé.",
    "receivers-changed": (v) =>
      `Le nombre de personnes a changé depuis votre lecture : le message irait maintenant à ${people(v.n)}. Rien n’a été envoyé. Relisez, puis envoyez de nouveau.`,
  },
  confirmations: {
    "bulk-message-sent": "Le message est en route. Chaque personne le reçoit une fois.",
  },
}
