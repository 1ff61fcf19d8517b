import type { TypesMessages } from "./types.en.js"

export const types: TypesMessages = {
  families: {
    mobility: "Mobilité au même niveau",
    development: "Possibilités de perfectionnement professionnel",
    career: "Possibilités de carrière",
  },
  audiences: { federal: "La fonction publique fédérale", open: "Tout le monde" },
  sides: { seeking: "Recherche", offering: "Offre", both: "Tout le monde y participe de la même façon" },
  typeOnSide: (v) => {
    if (v.side === "both") return v.label
    return v.side === "seeking" ? `${v.label} (recherche)` : `${v.label} (offre)`
  },
}
