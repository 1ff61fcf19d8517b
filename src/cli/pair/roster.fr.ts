import { wording } from "../../platform/wording.js"
import type { RosterMessages } from "./roster.en.js"

const f = wording.fr

export const roster: RosterMessages = {
  fields: {
    address: "adresse courriel : distingue les personnes",
    "full-name": "nom : affiché",
    "first-name": "prénom : affiché",
    "last-name": "nom de famille : affiché",
    "both-roles": "les deux rôles : connus par les deux listes elles-mêmes",
    "job-title": "titre de poste : n’est pas comparé",
    organisation: "organisme : règles et exclusions",
    unit: "unité : deux personnes d’une même unité ne sont pas jumelées",
    supervisor: "gestionnaire : deux personnes d’une même ligne hiérarchique ne sont pas jumelées",
    level: "niveau : ordre et écart des niveaux",
    "level-rank": "rang du niveau : ordre et écart des niveaux",
    profession: "profession ou fonction : parcours semblable",
    goals: "objectifs : objectifs couverts",
    expertise: "expertise : objectifs couverts",
    "cannot-help-with": "ne peut pas aider avec : jamais pour un premier objectif",
    interests: "champs d’intérêt : champs d’intérêt et motivations",
    paths: "parcours : parcours semblable",
    languages: "langues : langue commune, aisance linguistique",
    "preferred-language": "langue préférée : aisance linguistique",
    "practised-language": "langue à pratiquer : aisance linguistique",
    modes: "façons de se rencontrer : aspects pratiques",
    availability: "disponibilités : aspects pratiques",
    rhythm: "fréquence des rencontres : aspects pratiques",
    region: "lieu : aspects pratiques",
    capacity: "capacité : places en mentorat",
    exclusions: "exclusions : aucun jumelage avec ces personnes, unités ou organismes",
    "past-partners": "jumelages passés : ne sont pas refaits",
    wishes: "souhaits : points ajoutés pour ces personnes",
    identities: "caractéristiques : vécu commun, pour les personnes qui le demandent",
    "identity-wanted": "caractéristique recherchée : vécu commun",
    "identity-asked": "identité semblable : dit si le vécu commun compte",
    "most-important": "critère le plus important : compte en double",
    "requested-on": "date de la demande : la plus ancienne d’abord, à résultat égal",
    structure: "façon de travailler, structure : valeurs et façons de travailler",
    pace: "façon de travailler, cadence : valeurs et façons de travailler",
    directness: "façon de travailler, franchise : valeurs et façons de travailler",
    change: "façon de travailler, changement : valeurs et façons de travailler",
    reflection: "façon de travailler, réflexion : valeurs et façons de travailler",
    planning: "façon de travailler, planification : valeurs et façons de travailler",
    initiative: "façon de travailler, initiative : valeurs et façons de travailler",
    openness: "façon de travailler, ouverture : valeurs et façons de travailler",
    biography: "texte libre : ne donne jamais de points",
  },
  columnUsed: (v) => `${f.quote(v.column)} : ${v.use}`,
  columnEmpty: (v) => `${f.quote(v.column)} : laissée de côté, car elle est vide`,
  columnUnknown: (v) => `${f.quote(v.column)} : laissée de côté, car ce nom n’est pas connu`,
  columnOtherSide: {
    mentee: (v) =>
      `${f.quote(v.column)} : laissée de côté, car seule la liste des personnes mentorées répond à cette question`,
    mentor: (v) =>
      `${f.quote(v.column)} : laissée de côté, car seule la liste des mentores et mentors répond à cette question`,
  },

  inFile: (v) => `${v.file} : ${v.problem}`,
  inColumn: (v) => `${v.file}, colonne ${f.quote(v.column)} : ${v.problem}`,
  inRow: (v) => `${v.file}, ligne ${f.number(v.row)}, colonne ${f.quote(v.column)} : ${v.problem}`,
  problems: {
    "column-missing":
      "aucune colonne ne contient l’adresse courriel des personnes. Nommez-en une « Courriel » : elle distingue les personnes dans les deux listes.",
    "column-twice": (v) => `cette colonne dit la même chose que ${f.quote(v.text)} : renommez-en une ou retirez-la.`,
    "address-missing": "cette personne n’a pas d’adresse courriel : ajoutez-en une ou retirez la ligne.",
    "address-not-understood": (v) =>
      `${f.quote(v.text)} n’est pas une adresse courriel : elle doit ressembler à nom@exemple.ca.`,
    "address-repeated": (v) =>
      `${v.text} se trouve déjà à la ligne ${f.number(v.otherRow)} : gardez une seule ligne par personne.`,
    "capacity-not-understood": (v) =>
      `${f.quote(v.text)} n’est pas un nombre de places : écrivez un nombre entier de 0 à ${f.number(v.most)}.`,
    "reporting-line-cyclic": (v) =>
      `la ligne hiérarchique tourne en rond : ${v.people.join(" → ")}. Corrigez qui relève de qui.`,
    "nothing-to-compare":
      "Les deux listes n’ont rien qui se compare. Donnez aux deux au moins l’un de ces éléments : niveau, profession, champs d’intérêt, langues, disponibilités; ou des objectifs dans l’une et l’expertise dans l’autre.",
  },
  remarks: {
    "value-not-understood": (v) => `${f.quote(v.text)} n’est pas compris et compte comme une absence de réponse.`,
    "level-not-understood": (v) =>
      `le niveau ${f.quote(v.text)} n’a pas de place connue parmi les autres et compte comme une absence de réponse. Une colonne « Rang du niveau » avec des nombres le classerait.`,
    "person-unknown": (v) =>
      `${f.quote(v.text)} n’est ni une personne, ni une unité, ni un organisme des deux listes; la valeur est laissée de côté.`,
  },
  moreProblems: (v) =>
    f.plural(v.n, {
      one: `et ${f.number(v.n)} autre cas semblable.`,
      other: `et ${f.number(v.n)} autres cas semblables.`,
    }),
}
