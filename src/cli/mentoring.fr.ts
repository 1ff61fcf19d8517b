import { wording } from "../platform/wording.js"
import type { MentoringMessages } from "./mentoring.en.js"

const f = wording.fr

export const mentoring: MentoringMessages = {
  usage: `Utilisation\u00a0: jumelage mentoring export --programme <clé> --out <fichier> [--kind figures|registrations|pairings]
                                       [--from <jour>] [--until <jour>] [--format csv|xlsx] [--trial]

Tire un tableau d’un programme. Les chiffres comptent des personnes et ne donnent aucun nombre inférieur à 5. Les listes
contiennent des noms, des états et des dates\u00a0: chaque personne qui y figure peut voir qu’on les a tirées. Aucun
tableau ne contient ce que les gens ont écrit.

Options
  --programme      clé du programme, comme dans l’adresse de sa page
  --kind           figures (chiffres, à défaut d’un autre choix), registrations (inscriptions) ou pairings (jumelages)
  --from, --until  pour les chiffres\u00a0: premier et dernier jour, comme 2026-12-01, compris tous les deux, dans le fuseau
                   horaire du programme; à défaut, les douze mois qui finissent aujourd’hui
  --out            fichier à écrire; celui qui porte déjà ce nom est remplacé
  --format         csv ou xlsx; à défaut, le nom du fichier en décide
  --trial          dans l’essai de cet ordinateur

Réglage\u00a0: DATABASE_URL
Codes de sortie\u00a0: 0 fait; 1 refusé; 64 option inconnue; 69 base de données non accessible; 73 fichier impossible à
écrire; 78 réglage à corriger`,
  written: (v) =>
    f.plural(v.n, {
      one: `${v.file}\u00a0: ${f.number(v.n)} ligne.`,
      other: `${v.file}\u00a0: ${f.number(v.n)} lignes.`,
    }),
  unknownProgramme: "Aucun programme ne porte cette clé. Copiez-la de l’adresse de sa page.",
}
