import { wording } from "../../../platform/wording.js"
import type { GrantsMessages } from "./grants.en.js"

const f = wording.fr

export const grants: GrantsMessages = {
  title: "Habilitations",
  lead: "Qui peut faire quoi pour toute la plateforme. Une habilitation agit seulement après la seconde étape de la connexion.",
  listTitle: "Habilitations données",
  none: "Aucune habilitation",
  noneText: "Les habilitations que vous donnez s’affichent ici.",
  person: "Personne",
  username: "Nom d’utilisateur",
  role: "Rôle",
  state: "État",
  from: "Début",
  until: "Fin",
  noEnd: "Sans fin",
  acts: "Actions",
  revoke: "Retirer",
  ofWhom: (v) => ` : ${v.role}, ${v.displayName}`,
  revocation: {
    title: "Retirer un rôle",
    lead: "Le rôle prend fin tout de suite, et la personne en reçoit un avis par courriel.",
    submit: "Retirer ce rôle",
    keep: "Le garder",
  },
  giveTitle: "Donner une habilitation",
  name: "Adresse courriel ou nom d’utilisateur de la personne",
  fromOn: "Premier jour",
  fromOnHint: "Sans date, l’habilitation commence tout de suite.",
  untilOn: "Dernier jour",
  untilOnHint: "Ce jour est compris. Sans date, l’habilitation dure jusqu’à son retrait.",
  give: "Donner l’habilitation",
  roles: {
    administrator: "Administration",
    help: "Centre d’aide",
    moderation: "Modération",
    verification: "Vérification",
    "reference-data": "Données de référence",
    audit: "Audit",
    coordinator: "Coordination",
  },
  scopedRole: {
    organisation: (v) => `${v.role} d’un organisme`,
    programme: (v) => `${v.role} d’un programme`,
  },
  rolesText: {
    administrator: "Donne et retire les habilitations, règle la plateforme.",
    help: "Rédige les questions et réponses, répond aux messages.",
    moderation: "Examine ce que les membres signalent.",
    verification: "Vérifie les organismes et les appartenances.",
    "reference-data": "Tient les listes de codes.",
    audit: "Consulte l’historique.",
  },
  states: { "in-force": "en vigueur", "to-come": "à venir", over: "terminée", revoked: "retirée" },
  refusals: {
    "grantee-missing": "Entrez l’adresse courriel ou le nom d’utilisateur de la personne.",
    "grantee-unknown":
      "Nous ne connaissons pas de compte ouvert sous ce nom. La personne crée d’abord son compte et confirme son adresse.",
    "role-unknown": "Choisissez un rôle.",
    "role-not-in-scope":
      "Ce rôle n’existe pas là. Un organisme a son administration; un programme a son administration et son équipe de coordination.",
    "role-already-granted":
      "Cette personne a déjà cette habilitation, maintenant ou plus tard. Retirez-la d’abord pour en changer les dates.",
    "grant-ends-too-early": "Le dernier jour doit suivre le premier, et ne pas être déjà passé.",
    "role-not-given": "Cette personne n’a pas cette habilitation.",
    "grant-revoked-already": "Quelqu’un d’autre vient de retirer cette habilitation.",
    "last-administrator": "C’est la dernière habilitation d’administration. Donnez-la d’abord à une autre personne.",
  },
  confirmations: {
    "role-granted": "L’habilitation est donnée. La personne en reçoit un avis par courriel.",
    "role-revoked": "L’habilitation est retirée. La personne en reçoit un avis par courriel.",
  },
  mail: {
    granted: {
      subject: (v) => `Vous avez une nouvelle habilitation : ${v.role}`,
      text: (v) =>
        v.lastDay === undefined
          ? `Vous avez l’habilitation ${f.quote(v.role)} à partir du ${f.dateTime(v.fromAt, v.timeZone)}. Elle agit après la seconde étape de la connexion : ajoutez une application d’authentification ou une clé d’accès si vous n’en avez pas.`
          : `Vous avez l’habilitation ${f.quote(v.role)} du ${f.dateTime(v.fromAt, v.timeZone)} au ${f.date(v.lastDay)}, ce jour compris. Elle agit après la seconde étape de la connexion : ajoutez une application d’authentification ou une clé d’accès si vous n’en avez pas.`,
      link: "Voir ma façon de me connecter",
    },
    revoked: {
      subject: (v) => `Une de vos habilitations a pris fin : ${v.role}`,
      text: (v) =>
        `Vous n’avez plus l’habilitation ${f.quote(v.role)}. Votre compte et tout ce qu’il contient restent tels quels.`,
      link: "Voir mon compte",
    },
  },
}
