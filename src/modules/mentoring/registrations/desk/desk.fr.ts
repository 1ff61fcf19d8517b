import { wording } from "../../../../platform/wording.js"
import type { DeskMessages } from "./desk.en.js"

const f = wording.fr

export const desk: DeskMessages = {
  title: "Inscriptions",
  lead: "Les personnes qui attendent depuis le plus longtemps d’abord. Ouvrir les réponses d’une personne laisse une trace qu’elle peut voir.",
  import: "Importer d’une feuille de calcul",
  tabs: "État",
  filter: "Préciser la liste",
  side: "Côté",
  stream: "Volet",
  allSides: "Les deux côtés",
  allStreams: "Tous les volets",
  show: "Afficher",
  caption: "Inscriptions du programme",
  name: "Nom",
  waiting: "En attente depuis",
  places: "Places prises",
  placesOf: (v) => `${f.number(v.taken)} sur ${f.number(v.places)}`,
  paired: "Proposition ou jumelage",
  free: "Personne pour le moment",
  back: "Retour",
  backAfter: (v) => `Après le ${f.date(v.on)}`,
  notKnown: "Inconnu",
  none: "Aucune inscription ici",
  noneText: "Les inscriptions dans cet état se trouveront ici.",
  pages: "Pages de la liste",
  toList: "Retour aux inscriptions",
  draftsHidden: "Les brouillons ne sont pas montrés; ils appartiennent à leur autrice ou auteur jusqu’à l’envoi.",
  consentedAt: "Accord aux propositions en son nom",
  noConsent: "Non donné",
  standing: "État",
  changes: "Changer l’état",
  changesText: "La personne l’apprend aussitôt. Ce qu’elle souhaite éviter n’est montré à personne.",
  notAnswered: "Les autres questions sont sans réponse.",
}
