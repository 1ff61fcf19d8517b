import type { HomeMessages } from "./home.en.js"

export const home: HomeMessages = {
  title: "Carrefour de carrière",
  doorText:
    "Offrez ou cherchez une micro-mission, une affectation, du mentorat ou une habileté, partout dans le secteur public.",
  pages: "Pages du Carrefour de carrière",
  tabs: {
    search: "Recherche de possibilités",
    members: "Trouver des membres",
    mine: "Mes possibilités",
    archive: "Archives",
    statistics: "Statistiques",
  },
  welcome: {
    title: "Bienvenue au Carrefour de carrière",
    steps: [
      "Parcourez ce que les membres offrent et cherchent, et postulez à ce qui vous convient : il ne faut rien d’autre.",
      "Adhérez aux types qui vous intéressent : les nouveautés vous sont annoncées, et qui les publie peut vous trouver.",
      "Publiez une possibilité : les personnes possiblement qualifiées vous sont montrées aussitôt, et vous pouvez les inviter.",
      "Choisissez parmi les candidatures, offrez les places et donnez une rétroaction à la fin.",
    ],
    optIn: "Choisir mes adhésions",
    types: "Ce que veut dire chaque type",
  },
  acts: { create: "Créer une possibilité" },
}
