import type { RostersMessages } from "./rosters.en.js"

export const rosters: RostersMessages = {
  title: "Listes à télécharger",
  lead: "Les personnes du programme, avec des états et des dates, pour vos propres tableurs.",
  never:
    "Ces listes ne contiennent ni réponse, ni message, ni note, ni motif : ce que les gens s’écrivent reste à eux. Chaque téléchargement est consigné, et chaque personne de la liste peut le voir.",
  care: "Elles contiennent des noms : gardez-les là où seules les personnes qui dirigent le programme les lisent, et supprimez-les dès qu’elles ont servi.",
  kinds: {
    registrations: {
      title: "Inscriptions",
      text: "Nom, côté, volet, état, places et dates. Un brouillon appartient à la personne qui l’écrit, et qui s’est retiré est parti : ni l’un ni l’autre n’y figure.",
    },
    pairings: {
      title: "Jumelages",
      text: "Les deux noms, l’état, le pointage, les dates et le nombre de rencontres tenues.",
    },
  },
  formats: { csv: (v) => `${v.title} (CSV)`, xlsx: (v) => `${v.title} (Excel)` },
  fileNames: { registrations: "inscriptions", pairings: "jumelages" },
  registrationColumns: {
    name: "Nom",
    side: "Côté",
    stream: "Volet",
    status: "État",
    places: "Places",
    taken: "Places prises",
    since: "Date d’inscription",
    waitingSince: "En attente depuis",
    awayUntil: "Absence jusqu’au",
  },
  pairingColumns: {
    mentor: "Mentore ou mentor",
    mentee: "Personne mentorée",
    stream: "Volet",
    status: "État",
    score: "Pointage (sur 1 000)",
    proposedOn: "Date de proposition",
    confirmedOn: "Date de confirmation",
    endedOn: "Date de fin",
    meetings: "Rencontres tenues",
    lastMeetingOn: "Dernière rencontre tenue",
  },
  pairingStatuses: {
    asked: "accord demandé",
    proposed: "proposé",
    "no-longer-proposed": "n’est plus proposé",
    declined: "refusé",
    expired: "expiré",
    active: "en cours",
    completed: "mené à terme",
    ended: "terminé avant la date",
  },
  refusals: { "roster-unknown": "Choisissez une liste." },
}
