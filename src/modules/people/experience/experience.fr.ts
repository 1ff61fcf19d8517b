import type { ExperienceMessages } from "./experience.en.js"

const of = (month: string) => (/^[aeiou]/.test(month) ? `d’${month}` : `de ${month}`)

export const experience: ExperienceMessages = {
  title: "Expérience de travail",
  lead: "Où vous avez travaillé et ce que vous y avez fait, le plus récent d’abord. Ce que vous avez fait en même temps peut figurer côte à côte.",
  add: "Ajouter une expérience",
  change: "Modifier une expérience",
  titles: { en: "Titre en anglais", fr: "Titre en français" },
  titleHint: "Comme on l’appelait là où vous travailliez, ou comme vous l’appelleriez.",
  occupation: "Profession",
  occupationHint:
    "Tapez une appellation d’emploi, puis choisissez. Elle vient de la Classification nationale des professions, et les compétences que la profession demande vous seront proposées.",
  organisation: "Organisme",
  organisationHint: "Tapez quelques lettres, puis choisissez. Le nommer ici ne vous y fait pas appartenir.",
  from: "Premier mois",
  until: "Dernier mois",
  untilHint: "Laissez vide si vous y travaillez encore.",
  done: { en: "Ce que vous avez fait, en anglais", fr: "Ce que vous avez fait, en français" },
  doneHint: "Quelques lignes, 2 000 caractères au plus. Ne nommez personne d’autre.",
  occupationIs: (v) => `Profession : ${v.occupation}`,
  since: (v) => `depuis ${v.from}`,
  between: (v) => `${of(v.from)} à ${v.until}`,
  offered: {
    title: "Compétences de cette profession",
    lead: (v) =>
      `La profession « ${v.occupation} » demande souvent celles-ci. Cochez celles que vous avez : elles rejoignent vos compétences, que les autres ne voient que si vous l’avez dit pour cette section.`,
    none: "Toutes celles que connaît la liste sont déjà dans votre profil, ou elle n’en connaît aucune.",
    skills: "Compétences que vous avez",
    submit: "Ajouter à mes compétences",
    more: "Ajouter plus de compétences",
    back: "Revenir à mon expérience",
    link: "Compétences de cette profession",
  },
  gaps: {
    "experience-missing": {
      add: "Ajouter votre expérience de travail",
      why: "elle montre d’où vient ce que vous savez",
    },
    "experience-without-occupation": {
      add: "Donner une profession à chaque expérience",
      why: "le jumelage compare des professions, non les mots d’un titre",
    },
    "experience-without-work": {
      add: "Dire ce que vous avez fait dans chaque expérience",
      why: "un titre dit peu de choses hors du milieu qui l’a donné",
    },
  },
  refusals: {
    "experience-title-missing": "Entrez un titre, dans une langue au moins.",
    "experience-ends-before-start": "Le dernier mois vient avant le premier. Corrigez l’un des deux.",
  },
  confirmations: {
    "skills-added": "Les compétences sont dans votre profil. Vous pouvez leur donner un niveau et une année.",
  },
}
