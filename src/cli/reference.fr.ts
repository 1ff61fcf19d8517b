import { wording } from "../platform/wording.js"
import type { ReferenceMessages } from "./reference.en.js"

const f = wording.fr

export const reference: ReferenceMessages = {
  usage: `Utilisation\u00a0: jumelage reference import <sorte> <fichier>… [--dry-run] [--allow-endings] [--trial]
              jumelage reference list [--trial]

Charge le fichier d’une source officielle dans une liste de codes, en entier ou pas du tout. Les fichiers peuvent être
compressés (gzip), en UTF-8 ou en UTF-16, avec virgules, points-virgules ou tabulations. Le même fichier une seconde
fois ne change rien. Ce qui n’est plus dans un fichier prend fin\u00a0: son nom demeure là où on l’a choisi. D’où
viennent les fichiers, et leurs licences\u00a0: docs/data-sources.md.

Sortes
  noc-structure        Classification nationale des professions, groupes\u00a0: fichier français, anglais, ou les deux
  noc-titles           idem, appellations d’emploi\u00a0: fichier des titres, ou éléments (français, anglais, ou les deux)
  esco-skills          compétences ESCO, avec leurs relations et les groupes de compétences s’ils sont à portée
  onet-skills          importance des compétences d’O*NET par profession
  provinces            provinces et territoires
  economic-regions     régions économiques
  municipalities       subdivisions de recensement, coordonnées (GeoNames, SimpleMaps), ou le tout
  postal-areas         régions de tri d’acheminement avec leur centre
  fields-of-study      Classification des programmes d’enseignement\u00a0: fichier français, anglais, ou les deux
  occupational-groups  groupes professionnels de l’administration publique centrale

Options
  --dry-run            dire ce qui changerait, sans rien changer
  --allow-endings      accepter que plus du dixième d’une liste prenne fin
  --trial              dans l’essai de cet ordinateur

Réglage\u00a0: DATABASE_URL
Codes de sortie\u00a0: 0 chargé, ou rien à changer; 1 refusé ou arrêté, rien n’a changé; 64 option inconnue; 69 base de
données non accessible; 73 fichier impossible à lire; 78 réglage à corriger`,
  unchanged: "Rien n’a changé\u00a0: la liste dit déjà ce que dit ce fichier.",
  loaded: (v) => `${v.list} – ${v.counts}.`,
  wouldLoad: (v) => `${v.list}, à venir – ${v.counts}. Rien n’est écrit.`,
  added: (v) => `  ajouts\u00a0: ${v.examples.join(" | ")}`,
  changed: (v) => `  changements\u00a0: ${v.examples.join(" | ")}`,
  ended: (v) => `  fins\u00a0: ${v.examples.join(" | ")}`,
  reading: (v) => `Lecture\u00a0: ${f.number(v.n)} lignes`,
  writing: "Écriture",
  edition: (v) => `${v.number}  ${v.list}  ${v.publisher}  ${v.source}  ${v.state}`,
  states: { loading: "chargement", current: "en vigueur", past: "passée", abandoned: "retirée" },
  counts: (v) => `ajouts : ${f.number(v.added)}, changements : ${f.number(v.changed)}, fins : ${f.number(v.ended)}`,
}
