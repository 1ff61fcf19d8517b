import { wording } from "../../../platform/wording.js"
import type { RhythmsMessages } from "./rhythms.en.js"

const f = wording.fr

export const rhythms: RhythmsMessages = {
  title: "Paramètres de messagerie",
  lead: "Chaque avis paraît dans le site. Choisissez ici à quel rythme nous vous écrivons aussi.",
  digestHours: (v) =>
    `Le récapitulatif quotidien part à ${f.timeIn(v.next, v.timeZone)}, l’hebdomadaire le lundi à la même heure. Aucun envoi quand il n’y a rien de nouveau.`,
  kind: "Avis",
  site: "Dans le site",
  siteAlways: "Toujours",
  mail: "Par courriel",
  mailAlways: "Toujours, sans attendre",
  mailNever: "Jamais",
  mandatory:
    "Certains messages font partie du service, comme ceux qui protègent votre compte. Il n’est pas possible de les arrêter.",
  mailFor: (v) => `Courriel : ${v.label}`,
  rhythm: {
    "at-once": "Sans attendre",
    daily: "Dans le récapitulatif quotidien",
    weekly: "Dans le récapitulatif hebdomadaire",
    never: "Jamais",
  },
  save: "Enregistrer mes paramètres",
  stopByMail: "Se désabonner de ces courriels",
  unsubscription: {
    title: "Se désabonner de courriels",
    digest: "Récapitulatif des avis",
    question: (v) => `Vous recevez ces courriels : ${v.label}. Souhaitez-vous qu’ils cessent?`,
    stop: "Se désabonner",
    stoppedTitle: "Votre désabonnement est fait",
    stopped: (v) =>
      `Vous ne recevrez plus ces courriels : ${v.label}. Les avis restent dans le site, où vous pouvez les lire à tout moment.`,
    resume: "Se réabonner",
    settings: "Tous mes paramètres de messagerie",
  },
  refusals: {
    "rhythm-unknown": "Choisissez à quel rythme vous souhaitez ces courriels.",
    "unsubscription-link-unknown": "Ce lien n’est pas complet. Copiez toute l’adresse qui figure dans le message.",
  },
  confirmations: {
    "rhythms-saved": "Vos paramètres de messagerie sont enregistrés.",
    "mail-resumed": "Votre réabonnement est fait.",
  },
}
