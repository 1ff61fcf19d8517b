import type { EducationMessages } from "./education.en.js"

export const education: EducationMessages = {
  title: "Études",
  lead: "Ce que vous avez étudié, terminé ou en cours.",
  add: "Ajouter des études",
  change: "Modifier des études",
  level: "Niveau de scolarité",
  field: "Domaine d’études",
  fieldHint: "Tapez quelques lettres, puis choisissez. Par exemple : statistique.",
  school: "Établissement",
  schoolHint: "Université, collège ou école. Tapez quelques lettres, puis choisissez.",
  status: "Où en êtes-vous?",
  statuses: { completed: "Études terminées", "under-way": "Études en cours" },
  inWords: { completed: "études terminées", "under-way": "études en cours" },
  year: "Année d’obtention",
  yearHint: "En quatre chiffres. Si les études sont en cours, l’année où vous pensez les terminer.",
  expected: (v) => `études en cours, fin prévue en ${v.year}`,
  gaps: {
    "education-missing": {
      add: "Ajouter vos études",
      why: "des postes et des programmes demandent un niveau ou un domaine",
    },
    "education-without-field": {
      add: "Indiquer le domaine de vos études",
      why: "le niveau dit jusqu’où vont vos études, le domaine dit en quoi",
    },
  },
  refusals: {
    "study-level-missing": "Choisissez un niveau de scolarité.",
    "study-status-missing": "Dites si ces études sont terminées ou en cours.",
  },
}
