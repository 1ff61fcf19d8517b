import type { ListsMessages } from "./lists.en.js"

export const lists: ListsMessages = {
  names: {
    occupation: "Professions",
    "occupation-title": "Appellations d’emploi",
    "skill-category": "Catégories de compétences",
    skill: "Compétences",
    "skill-relation": "Compétences voisines",
    "occupation-skill": "Compétences des professions",
    credential: "Titres de compétences",
    "field-of-study": "Domaines d’études",
    province: "Provinces et territoires",
    "economic-region": "Régions économiques",
    municipality: "Municipalités",
    "postal-area": "Régions de tri postal",
    "education-level": "Niveaux de scolarité",
    "language-level": "Niveaux de langue",
    "management-level": "Niveaux de gestion",
    "occupational-group": "Groupes professionnels",
  },
  publishers: {
    jumelage: "Jumelage",
    statcan: "Statistique Canada",
    tbs: "Secrétariat du Conseil du Trésor du Canada",
    esco: "Commission européenne (ESCO)",
    onet: "O*NET",
    geonames: "GeoNames",
    members: "Suggestions des membres",
  },
}
