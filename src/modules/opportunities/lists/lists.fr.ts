import type { ListsMessages } from "./lists.en.js"

export const lists: ListsMessages = {
  workAreas: {
    science: "Sciences",
    "information-technology": "Technologies de l’information",
    administration: "Administration",
    "human-resources": "Ressources humaines",
    finance: "Finances",
    "legal-regulatory": "Droit et réglementation",
    "security-enforcement": "Sécurité et application de la loi",
    communications: "Communications",
    policy: "Politiques",
    "client-service": "Service à la clientèle",
    other: "Autre",
  },
  securityLevels: {
    none: "Aucun",
    reliability: "Fiabilité",
    "enhanced-reliability": "Fiabilité approfondie",
    secret: "Secret",
    "top-secret": "Très secret",
  },
  timePeriods: { total: "En tout", day: "Par jour", week: "Par semaine", month: "Par mois" },
  languageComponents: {
    reading: "Compréhension écrite",
    writing: "Expression écrite",
    oral: "Compétence orale",
  },
  askedLevels: { A: "A, débutant", B: "B, intermédiaire", C: "C, avancé" },
  leavingReasons: {
    workload: "Ma charge de travail ou les besoins du service",
    interest: "La possibilité ne m’intéresse plus",
    engagement: "J’ai pris une autre possibilité",
    approval: "Ma ou mon gestionnaire n’approuve pas",
    other: "Un autre motif",
  },
  notSelectedReasons: {
    "other-chosen": "D’autres candidatures répondaient mieux aux exigences",
    requirements: "Une exigence n’est pas remplie",
    availability: "Les dates ou les heures ne concordent pas",
    changed: "La possibilité a changé",
  },
  officialLanguages: { en: "Anglais", fr: "Français" },
}
