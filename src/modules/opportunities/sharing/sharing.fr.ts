import type { SharingMessages } from "./sharing.en.js"

export const sharing: SharingMessages = {
  act: "Partager",
  title: "Partager cette possibilité",
  linkTitle: "Par lien",
  link: "Adresse de la possibilité",
  linkOpen: "Quiconque a l’adresse peut la lire.",
  linkMembers: "Les membres qui ont l’adresse peuvent la lire, après s’être connectés.",
  byMail: "Écrire un courriel avec l’adresse",
  mailSubject: (v) => `Une possibilité pour vous : ${v.title}`,
  memberTitle: "Avec un membre",
  memberText: "La personne reçoit un avis avec votre nom et l’adresse, et aucun autre message.",
  username: "Nom d’utilisateur",
  usernameHint: "Il se trouve à la fin de l’adresse du profil d’un membre.",
  send: "Partager",
  back: "Revenir à la possibilité",
  notice: {
    label: "Possibilité qu’un membre partage avec vous",
    title: (v) => `${v.name} partage une possibilité avec vous`,
    link: "Lire la possibilité",
  },
  confirmations: { "opportunity-shared": "Le membre reçoit un avis." },
  refusals: {
    "share-name-missing": "Entrez un nom d’utilisateur.",
    "share-member-unknown":
      "Aucun membre que vous pouvez voir ne porte ce nom d’utilisateur. Vérifiez-le dans le profil.",
    "share-with-oneself": "C’est votre propre nom d’utilisateur. Entrez-en un autre.",
    "shared-already": "Vous avez déjà partagé cette possibilité avec ce membre.",
    "too-many-shares": "Vous avez partagé beaucoup de possibilités depuis une heure. Réessayez plus tard.",
  },
}
