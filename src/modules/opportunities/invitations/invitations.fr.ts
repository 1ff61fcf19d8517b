import { wording } from "../../../platform/wording.js"
import type { InvitationsMessages } from "./invitations.en.js"

const f = wording.fr

export const invitations: InvitationsMessages = {
  statuses: { sent: "Envoyée", followed: "Suivie", declined: "Refusée", lapsed: "Expirée" },
  sent: {
    see: "Invitations envoyées",
    title: "Invitations envoyées",
    lead: "Chaque personne reçoit ce que vous avez publié et peut refuser sans donner de motif.",
    caption: "Invitations à cette possibilité",
    name: "Nom",
    status: "État",
    when: "Envoi",
    none: "Vous n’avez encore invité personne",
    noneText: "Trouvez des personnes parmi les membres et invitez-les à postuler.",
    find: "Trouver des membres",
  },
  one: {
    title: "Invitation à postuler",
    titleOptIn: "Invitation à adhérer",
    from: (v) => `${v.name} vous invite à postuler.`,
    fromOptIn: (v) => `${v.name} vous invite à adhérer au type ${f.quote(v.type)}.`,
    message: "Message",
    skills: (v) => `Compétences demandées que vous avez : ${f.list(v.skills)}.`,
    freely: "Vous pouvez refuser sans donner de motif.",
    apply: "Postuler",
    optIn: "Adhérer",
    decline: "Refuser",
    whatOptingInDoes:
      "Une adhésion est privée : les nouvelles possibilités de ce type vous sont annoncées, et qui les publie peut vous trouver. Vous pouvez la changer à tout moment.",
    optIns: "Voir mes adhésions",
    posting: "La possibilité",
    over: {
      followed: "Vous avez donné suite à cette invitation.",
      declined: "Vous avez refusé cette invitation. Vous pouvez encore postuler tant que la possibilité est ouverte.",
      lapsed: "Cette invitation a expiré : la possibilité est terminée.",
    },
  },
  block: {
    title: "Vos invitations",
    from: (v) => `${v.name} vous invite, ${v.date}`,
  },
  posting: {
    title: "Possibilité",
    type: "Type",
    organisation: "Organisme",
    dates: "Dates",
    time: "Temps requis",
    place: "Lieu",
    number: "Numéro",
  },
  notice: {
    label: "Invitations à postuler ou à adhérer",
    title: (v) => `Invitation à postuler : ${v.title}`,
    text: (v) =>
      [
        `${v.name} vous invite à postuler.`,
        ...(v.skills.length > 0 ? [`Compétences demandées que vous avez : ${f.list(v.skills)}.`] : []),
        ...(v.date ? [`La date limite est le ${f.date(v.date)}.`] : []),
        "Vous pouvez refuser sans donner de motif.",
      ].join(" "),
    titleOptIn: (v) => `Invitation à adhérer : ${v.type}`,
    textOptIn: (v) =>
      `${v.name} publie ${f.quote(v.title)} et vous invite à adhérer à ce type de possibilité. Vous pouvez refuser sans donner de motif.`,
    link: "Voir l’invitation",
  },
  confirmations: {
    "invitation-sent": "L’invitation est envoyée.",
    "invitation-declined": "L’invitation est refusée.",
    "opted-in": "Votre adhésion à ce type de possibilité est enregistrée.",
  },
  refusals: {
    "invited-missing": "Choisissez la personne que vous invitez.",
    "invitation-message-too-long": "Le message est trop long : 1 000 caractères au plus.",
    "invited-unknown": "Cette personne ne peut pas recevoir d’invitation de votre part.",
    "invited-is-author": "Cette personne gère la possibilité. Choisissez-en une autre.",
    "invited-has-applied": "Cette personne a déjà postulé. Voyez les candidatures.",
    "already-invited": "Cette personne a déjà une invitation à cette possibilité.",
    "invitations-closed":
      "Il n’est plus possible de postuler à cette possibilité. Reportez sa date limite pour inviter.",
    "too-many-invitations": "Vous avez envoyé beaucoup d’invitations depuis une heure. Réessayez plus tard.",
    "invitation-answered": "Cette invitation n’attend plus de réponse.",
  },
}
