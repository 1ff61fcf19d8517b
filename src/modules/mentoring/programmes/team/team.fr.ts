import type { TeamMessages } from "./team.en.js"

export const team: TeamMessages = {
  title: "Équipe",
  lead: "Qui dirige ce programme. L’administration de l’organisme d’accueil le dirige aussi, sans figurer ici.",
  caption: "Membres de l’équipe",
  person: "Personne",
  role: "Rôle",
  from: "Début",
  until: "Fin",
  noEnd: "Sans fin",
  acts: "Actions",
  remove: "Mettre fin au rôle",
  ofWhom: (v) => ` : ${v.role}, ${v.displayName}`,
  roles: { coordinator: "Coordination", administrator: "Administration" },
  rolesText: {
    coordinator: "Fait le travail de tous les jours : inscriptions, jumelage, suivi, réglages et textes.",
    administrator: "Fait de même, et dit qui est dans l’équipe.",
  },
  addTitle: "Ajouter quelqu’un",
  name: "Adresse courriel ou nom d’utilisateur de la personne",
  roleLabel: "Rôle dans le programme",
  fromOn: "Premier jour",
  fromOnHint: "Sans date, le rôle commence tout de suite.",
  untilOn: "Dernier jour",
  untilOnHint: "Ce jour est compris. Sans date, le rôle dure jusqu’à ce que quelqu’un y mette fin.",
  add: "Ajouter à l’équipe",
  departure: {
    title: "Mettre fin à un rôle",
    lead: "Le rôle prend fin tout de suite, et la personne en reçoit un avis par courriel.",
    submit: "Mettre fin à ce rôle",
    keep: "Le garder",
  },
  refusals: {
    "last-programme-administrator":
      "C’est le dernier rôle d’administration du programme. Donnez-le d’abord à une autre personne.",
  },
  confirmations: {
    "team-joined": "Le rôle est donné. La personne en reçoit un avis par courriel.",
    "team-left": "Le rôle a pris fin. La personne en reçoit un avis par courriel.",
  },
}
