import { wording } from "../../../platform/wording.js"
import type { WorkspaceMessages } from "./workspace.en.js"

const f = wording.fr

export const workspace: WorkspaceMessages = {
  title: "Candidatures",
  lead: "Les personnes qui ont postulé, avec ce qu’elles ont choisi de vous montrer. Ouvrez une candidature pour y répondre.",
  none: "Aucune candidature pour le moment",
  noneText: "Quand une personne postule, sa candidature se trouve ici, et vous recevez un avis.",
  caption: "Candidatures, la liste restreinte en tête",
  orders: { sent: "Envoyée", name: "Nom", status: "État", skills: "Compétences demandées", match: "Concordance" },
  work: "Poste",
  place: "Lieu",
  languages: "Langues",
  availability: "Disponibilités",
  notShown: "Non montré",
  skillsOf: (v) => `${f.number(v.held)} sur ${f.number(v.n)}`,
  noSkills: "Aucune demandée",
  matchOf: (v) => `${f.number(v.points)} sur 1 000`,
  noMatch: "Non calculée",
  listed: "Liste restreinte",
  onList: "Sur la liste restreinte",
  putOnList: "Mettre sur la liste restreinte",
  takeOffList: "Retirer de la liste restreinte",
  ofPerson: (v) => `${v.act} : ${v.name}`,
  file: {
    title: "Emporter la liste",
    text: "Le fichier contient ce que cette page vous montre. Conservez-le seulement le temps nécessaire.",
    csv: "Fichier CSV",
    xlsx: "Fichier Excel",
    name: "candidatures",
    sheet: "Candidatures",
    reason: "Motif",
    message: "Message",
    yes: "Oui",
    no: "Non",
  },
  notes: {
    title: "Notes",
    lead: "Seules les personnes responsables de la possibilité les lisent; la personne candidate ne les voit pas.",
    label: "Nouvelle note",
    button: "Ajouter la note",
    by: (v) => `Par ${v.name}`,
  },
  refusals: {
    "applicant-note-missing": "Écrivez la note.",
    "note-too-long": "Abrégez la note : 2 000 caractères au plus.",
  },
  confirmations: {
    "note-written": "La note est ajoutée.",
    "shortlist-changed": "La liste restreinte est changée.",
  },
}
