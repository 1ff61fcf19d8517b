import { wording } from "../platform/wording.js"
import type { MentoringMessages } from "./mentoring.en.js"

const f = wording.fr

export const mentoring: MentoringMessages = {
  usage: `Utilisation\u00a0: jumelage mentoring export --programme <clé> --out <fichier> [--kind figures|registrations|pairings]
                                       [--from <jour>] [--until <jour>] [--format csv|xlsx] [--trial]
              jumelage mentoring import --programme <clé> --file <fichier> --side mentor|mentee [--stream <volet>]
                                        [--language en|fr] [--confirm] [--trial]

export tire un tableau d’un programme. Les chiffres comptent des personnes et ne donnent aucun nombre inférieur à 5. Les listes
contiennent des noms, des états et des dates\u00a0: chaque personne qui y figure peut voir qu’on les a tirées. Aucun
tableau ne contient ce que les gens ont écrit.

import vérifie une liste de mentores et mentors ou de personnes mentorées, CSV ou Excel, selon les règles de la page du
programme\u00a0: rien n’est écrit et personne n’est avisé. Avec --confirm, la liste est importée\u00a0: les membres
reçoivent un avis, les autres personnes une invitation par courriel.

Options
  --programme      clé du programme, comme dans l’adresse de sa page
  --kind           figures (chiffres, à défaut d’un autre choix), registrations (inscriptions) ou pairings (jumelages)
  --from, --until  pour les chiffres\u00a0: premier et dernier jour, comme 2026-12-01, compris tous les deux, dans le fuseau
                   horaire du programme; à défaut, les douze mois qui finissent aujourd’hui
  --out            fichier à écrire; celui qui porte déjà ce nom est remplacé
  --format         csv ou xlsx; à défaut, le nom du fichier en décide
  --file           liste à importer
  --side           qui contient la liste\u00a0: mentor (mentores et mentors) ou mentee (personnes mentorées)
  --stream         traditional, peer, reverse ou official-languages; nécessaire si le programme a plusieurs volets
  --language       en ou fr, langue des invitations; à défaut, celle du terminal
  --confirm        importer la liste vérifiée
  --trial          dans l’essai de cet ordinateur

Réglage\u00a0: DATABASE_URL
Codes de sortie\u00a0: 0 fait; 1 refusé, rien n’est écrit; 64 option inconnue; 69 base de données non accessible;
73 fichier impossible à lire ou à écrire; 78 réglage à corriger`,
  listRefused: (v) => `${v.file}\u00a0: la liste ne peut pas être importée. Rien n’est écrit.`,
  unused: (v) => `Colonnes laissées de côté\u00a0: ${v.columns.join(", ")}.`,
  checked: (v) =>
    f.plural(v.n, {
      one: `${v.file}\u00a0: ${f.number(v.n)} personne. La liste est prête; rien n’est écrit. Importez-la avec --confirm.`,
      other: `${v.file}\u00a0: ${f.number(v.n)} personnes. La liste est prête; rien n’est écrit. Importez-la avec --confirm.`,
    }),
  begun: (v) =>
    f.plural(v.n, {
      one: `L’importation de ${f.number(v.n)} personne a commencé. Pour la suivre\u00a0: jumelage run ${v.runId}`,
      other: `L’importation de ${f.number(v.n)} personnes a commencé. Pour la suivre\u00a0: jumelage run ${v.runId}`,
    }),
  written: (v) =>
    f.plural(v.n, {
      one: `${v.file}\u00a0: ${f.number(v.n)} ligne.`,
      other: `${v.file}\u00a0: ${f.number(v.n)} lignes.`,
    }),
  unknownProgramme: "Aucun programme ne porte cette clé. Copiez-la de l’adresse de sa page.",
}
