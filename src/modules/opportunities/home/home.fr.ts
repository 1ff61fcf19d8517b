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
  acts: { create: "Créer une possibilité" },
}
