import type { LinksMessages } from "./links.en.js"

export const links: LinksMessages = {
  title: "Liens vers vos réalisations",
  lead: "Jusqu’à dix pages qui montrent ce que vous faites : une publication, un portfolio, un projet.",
  add: "Ajouter un lien",
  change: "Modifier un lien",
  address: "Adresse de la page",
  addressHint: "Par exemple https://example.org/rapport. Les personnes à qui vous la montrez doivent pouvoir l’ouvrir.",
  titles: { en: "Titre en anglais", fr: "Titre en français" },
  titlesHint: "Ce qu’on y trouve.",
  moveUp: "Monter",
  moving: " :",
  gaps: {
    "links-missing": {
      add: "Ajouter un lien vers une de vos réalisations",
      why: "chaque personne voit par elle-même ce que vous faites",
    },
    "links-in-one-language": {
      add: "Écrire le titre de vos liens dans les deux langues",
      why: "chaque personne sait ce qui s’y trouve avant de l’ouvrir",
    },
  },
  refusals: {
    "link-address-unclear":
      "Entrez l’adresse publique d’une page Web. Elle commence par https:// ou http://, son nom de domaine contient un point (example.org) et elle ne contient aucun mot de passe.",
    "link-title-missing": "Entrez un titre, dans une langue au moins.",
    "link-there-already": "Cette adresse est déjà dans vos liens.",
  },
  confirmations: {
    "link-moved": "Le lien est monté d’un rang.",
  },
}
