import type { SkillsMessages } from "./skills.en.js"

export const skills: SkillsMessages = {
  title: "Compétences",
  lead: "Jusqu’à cinquante compétences, chacune avec votre niveau et l’année de la dernière utilisation. Une compétence est la même dans les deux langues, peu importe celle où vous la choisissez.",
  add: "Ajouter une compétence",
  change: "Modifier une compétence",
  skill: "Compétence",
  skillHint: "Tapez quelques lettres, puis choisissez. Par exemple : analyse de données.",
  level: "Niveau",
  levelHint: "Votre façon de travailler avec cette compétence, selon vous.",
  levels: {
    beginner: "débutant",
    intermediate: "intermédiaire",
    advanced: "avancé",
    expert: "expert",
  },
  levelHints: {
    beginner: "Je connais les bases et je travaille avec de l’aide.",
    intermediate: "Je fais sans aide le travail courant.",
    advanced: "Je fais sans aide un travail difficile et j’aide les autres.",
    expert: "J’établis la façon de faire, et d’autres l’apprennent de moi.",
  },
  noLevel: "Je préfère ne pas le dire",
  lastUsed: "Année de la dernière utilisation",
  lastUsedHint: "En quatre chiffres, par exemple 2024.",
  shown: (v) => [v.title, v.level, v.year].filter(Boolean).join(", "),
  gaps: {
    "skills-missing": {
      add: "Ajouter vos compétences",
      why: "c’est par elles que l’on cherche quelqu’un",
    },
    "skills-without-level": {
      add: "Indiquer votre niveau dans chaque compétence",
      why: "les mêmes personnes ne cherchent pas le niveau débutant et le niveau expert",
    },
    "skills-without-year": {
      add: "Dater vos compétences",
      why: "une compétence qui a servi récemment en dit plus qu’une ancienne",
    },
  },
  refusals: {
    "skill-missing": "Choisissez une compétence dans la liste.",
    "skill-there-already": "Cette compétence est déjà dans votre profil. Modifiez-la si son niveau n’est plus le bon.",
  },
}
