import type { MyAccountMessages } from "./my-account.en.js"

export const myAccount: MyAccountMessages = {
  title: "Mon compte",
  lead: "Ce que la plateforme sait de vous pour vous écrire et vous nommer.",
  name: "Nom",
  username: "Nom d’utilisateur",
  emailAddress: "Adresse courriel",
  organisations: "Ministère ou organisme",
  noOrganisation: "Aucun organisme déclaré",
  standings: { declared: "déclaré, non vérifié", verified: "vérifié" },
  changeSignIn: "Changer l’adresse courriel ou le mot de passe",
  changeMemberships: "Ajouter un organisme ou faire vérifier une appartenance",
  since: "Membre depuis",
  changeTitle: "Changer vos renseignements",
  language: "Langue de correspondance",
  languageHint: "Pour les messages que nous vous envoyons.",
  languages: { en: "Anglais", fr: "Français" },
  timeZone: "Fuseau horaire",
  timeZoneHint: "Les dates et les heures sont données dans ce fuseau.",
  submit: "Enregistrer",
  refusals: {
    "time-zone-unknown": "Choisissez un fuseau horaire de la liste.",
  },
  confirmations: {
    "account-saved": "Vos renseignements sont enregistrés.",
  },
}
