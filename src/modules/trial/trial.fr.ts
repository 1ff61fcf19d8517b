import type { TrialMessages } from "./trial.en.js"

export const trial: TrialMessages = {
  title: "Essai",
  lead: "Ceci est un essai sur votre propre ordinateur. Créez un compte comme tout le monde, ou connectez-vous au nom d’une de ces personnes inventées.",
  mailbox: "Boîte aux lettres d’essai",
  mailboxText: "Aucun message ne quitte cet ordinateur : chacun est conservé dans la boîte aux lettres d’essai.",
  people: "Personnes inventées",
  password: (v) => `Elles ont toutes le même mot de passe : ${v.password}`,
  name: "Nom",
  emailAddress: "Adresse courriel",
  roles: "Rôles",
  roleNames: {
    administrator: "Administration",
    help: "Centre d’aide",
    moderation: "Modération",
    verification: "Vérification",
    "reference-data": "Données de référence",
    audit: "Audit",
  },
  noRole: "Membre",
  profiles: (v) => `${v.n} autres membres, dont le profil est rempli`,
  profilesCaption: "Membres dont le profil est rempli",
  position: "Poste",
  code: "Code de l’application d’authentification du personnel",
  codeText: (v) => `${v.code} (il change toutes les 30 secondes et sert une seule fois par personne)`,
  refresh: "Afficher le code du moment",
}
