import { wording } from "../platform/wording.js"
import type { ReferenceMessages } from "./reference.en.js"

const f = wording.fr

export const reference: ReferenceMessages = {
  usage: (v) => `Utilisation : jumelage reference list [--trial]
              jumelage reference import <sorte> <fichier>… [--trial]

list      éditions des listes de codes (professions, compétences, lieux et autres), la plus récente en premier
import    charge les fichiers officiels d’une source, tels quels, comme prochaine édition de leurs listes

Sortes, avec leurs fichiers dans l’ordre
${v.kinds}

Un fichier peut être compressé avec gzip. Une liste est prise en entier ou pas du tout, et personne ne la voit avant
qu’elle soit complète. Ctrl-C retire ce qui a été écrit. Le même fichier ne fait pas deux éditions.

Options
  --trial   l’essai de cette machine

Paramètre : DATABASE_URL
Codes de sortie : 0 fait; 1 refusé; 64 commande ou option inconnue; 69 base de données inaccessible; 73 fichier
illisible; 78 paramètre incorrect`,
  noKind: "  aucune pour l’instant",
  edition: (v) => `${v.number}  ${v.list}  ${v.publisher}  ${v.source}  ${v.state}`,
  states: { loading: "chargement", current: "en vigueur", past: "passée", abandoned: "retirée" },
  counts: (v) => `ajouts : ${f.number(v.added)}, changements : ${f.number(v.changed)}, fins : ${f.number(v.ended)}`,
  reading: (v) => `${v.list} : ${f.number(v.n)} lignes lues`,
  loaded: (v) => `${v.list} : édition ${v.edition}, ${v.counts}.`,
  alreadyCurrent: (v) => `${v.list} : ce fichier est celui de l’édition ${v.edition}, déjà en vigueur.`,
}
