import { wording } from "../../../../platform/wording.js"
import type { TypeDeskMessages } from "./type-desk.en.js"

const f = wording.fr

export const typeDesk: TypeDeskMessages = {
  title: "Types de possibilité",
  lead: "Une seule définition de chaque type règle le formulaire, les adhésions, la recherche, les personnes possiblement qualifiées, les avis et les statistiques.",
  caption: "Types, dans l’ordre où ils sont proposés",
  add: "Ajouter un type",
  addTitle: "Nouveau type de possibilité",
  columns: {
    order: "Ordre",
    type: "Type",
    family: "Famille",
    audience: "S’adresse à",
    open: "En cours",
    optedIn: "Adhésions",
  },
  notOffered: "Pas offert",
  rules: { off: "Pas demandé", optional: "Facultatif", required: "Requis" },
  typeFields: {
    "work-area": "Secteur de programme",
    "group-level": "Groupes et niveaux",
    places: "Nombre de places",
    "end-date": "Date de fin idéale",
    description: "Description",
    restriction: "Limite à des organismes",
    skills: "Compétences",
    occupation: "Profession",
    education: "Niveau de scolarité",
    time: "Temps requis",
    schedule: "Exigences de temps précises",
    remote: "Possible à distance",
    place: "Lieu",
    security: "Niveau de sécurité",
    languages: "Exigences linguistiques",
  },
  code: "Code",
  codeHint:
    "Lettres minuscules sans accent, chiffres et traits d’union, par exemple echange-linguistique. Il ne change plus ensuite.",
  names: "Nom et définition",
  label: { en: "Nom en anglais", fr: "Nom en français" },
  definition: { en: "Définition en anglais", fr: "Définition en français" },
  sides: "Côtés",
  sidesHint:
    "Le nom des personnes de chaque côté. Laissez les quatre champs vides si tout le monde y participe de la même façon.",
  seeking: { en: "Qui en cherche, en anglais", fr: "Qui en cherche, en français" },
  offering: { en: "Qui en donne, en anglais", fr: "Qui en donne, en français" },
  place: "Place parmi les autres",
  family: "Famille",
  audience: "Qui peut postuler",
  position: "Ordre",
  isOffered: "Les membres peuvent publier des possibilités de ce type",
  help: "Aide à la rédaction",
  guidance: { en: "Conseils en anglais", fr: "Conseils en français" },
  template: { en: "Modèle en anglais", fr: "Modèle en français" },
  fields: "Ce que le formulaire demande",
  review: "Voir ce que cela change",
  save: "Enregistrer le type",
  reviewTitle: "Ce que l’enregistrement change",
  nothing: "Rien : ces réponses sont déjà en vigueur.",
  inProgress: (v) =>
    f.plural(v.n, {
      one: "1 possibilité de ce type est en cours. Elle garde ce qu’elle dit; les nouvelles règles comptent à sa prochaine modification.",
      other: `${f.number(v.n)} possibilités de ce type sont en cours. Elles gardent ce qu’elles disent; les nouvelles règles comptent à la prochaine modification de chacune.`,
    }),
  noneInProgress: "Aucune possibilité de ce type n’est en cours.",
  changed: (v) => `${v.name} : ${v.from} → ${v.to}`,
  empty: "rien",
  yes: "oui",
  no: "non",
  closed:
    "Il n’est plus offert : ce qui est publié continue, rien de nouveau ne se publie, et personne ne peut plus y adhérer.",
  confirmations: {
    "opportunity-type-saved":
      "Le type est enregistré. Le formulaire, la recherche et les adhésions le suivent dès maintenant.",
  },
  refusals: {
    "opportunity-type-changed-meanwhile":
      "Quelqu’un d’autre a changé ce type pendant votre modification. La page le montre tel qu’il est maintenant : refaites votre changement.",
    "opportunity-type-code-malformed":
      "Entrez un code formé de lettres minuscules sans accent, de chiffres et de traits d’union, qui commence par une lettre.",
    "opportunity-type-code-taken": "Un autre type porte ce code. Choisissez-en un autre.",
    "opportunity-type-label-missing": "Entrez le nom dans les deux langues, 80 caractères au plus.",
    "opportunity-type-definition-missing": "Entrez la définition dans les deux langues, 500 caractères au plus.",
    "opportunity-type-sides-incomplete":
      "Nommez les deux côtés dans les deux langues, ou laissez les quatre champs vides.",
    "opportunity-type-sides-in-use":
      "Des personnes ont publié ou adhéré d’un côté de ce type : il ne peut pas passer de deux côtés à un seul, ni l’inverse. Ajoutez plutôt un autre type.",
    "opportunity-type-position-missing": "Entrez l’ordre : un nombre de 1 à 999.",
  },
}
