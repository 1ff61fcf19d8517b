import type { TypesMessages } from "./types.en.js"

export const types: TypesMessages = {
  families: {
    mobility: "Mobilité au même niveau",
    development: "Possibilités de perfectionnement professionnel",
    career: "Possibilités de carrière",
  },
  audiences: { federal: "La fonction publique fédérale", open: "Tout le monde" },
  sides: { seeking: "Recherche", offering: "Offre", both: "Tout le monde y participe de la même façon" },
  guide: {
    title: "Types de possibilité",
    lead: "Ce que veut dire chaque type, qui il met en relation, et des conseils pour rédiger une possibilité qui trouve ses gens.",
    people: "Qui y participe",
    audience: "Qui peut postuler",
    advice: "Conseils de rédaction",
    template: "Modèle de description",
    optIn: "Choisir mes adhésions",
  },
  onSide: {
    seeking: (v) => `${v.label} (recherche)`,
    offering: (v) => `${v.label} (offre)`,
  },
}
