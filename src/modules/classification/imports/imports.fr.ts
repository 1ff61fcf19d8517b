import { wording } from "../../../platform/wording.js"
import { problems } from "../editions/editions.fr.js"
import type { ImportsMessages } from "./imports.en.js"

const f = wording.fr

const nothingKept = "Rien de ce fichier n’a été conservé."

export const imports: ImportsMessages = {
  refusals: {
    "import-cell": (v) =>
      `${v.file}, ligne ${f.number(v.line)}, colonne ${f.quote(v.column)}\u00a0: ${problems[v.problem]}. ${nothingKept}`,
    "import-cells": (v) =>
      `${v.file}, ligne ${f.number(v.line)}\u00a0: le nombre de cellules, ${f.number(v.found)}, n’est pas celui de l’en-tête. Le fichier a peut-être été coupé. ${nothingKept}`,
    "import-columns": (v) =>
      `${v.file}, ligne 1\u00a0: ces colonnes sont celles d’une autre sorte de fichier (${f.list(v.found.map(f.quote)) || "aucune"}). ${nothingKept}`,
    "import-damaged": (v) =>
      `${v.file}, ligne ${f.number(v.line)}\u00a0: le fichier compressé est endommagé ou a été coupé ici. Téléchargez-le de nouveau. ${nothingKept}`,
    "import-encoding": (v) =>
      `${v.file}, ligne ${f.number(v.line)}\u00a0: des signes sont illisibles. Le fichier doit être en UTF-8 ou en UTF-16. ${nothingKept}`,
    "import-ends-much": (v) =>
      `Cette liste a ${f.number(v.standing)} lignes, dont ${f.number(v.n)} prendraient fin\u00a0: le fichier a peut-être été coupé. S’il est entier, ajoutez --allow-endings. Rien n’a changé.`,
    "import-file-twice": (v) =>
      `${v.file}\u00a0: ${v.other} est de la même sorte. Donnez un seul fichier de chacune. Rien n’a changé.`,
    "import-incomplete": (v) =>
      `${v.file}\u00a0: il manque quelque chose à ${f.number(v.n)} des codes, par exemple ${f.list(v.examples)}. Le fichier a peut-être été coupé. ${nothingKept}`,
    "import-quote-open": (v) =>
      `${v.file}, ligne ${f.number(v.line)}\u00a0: le fichier se termine entre guillemets. Il a sans doute été coupé. ${nothingKept}`,
    "import-quote-stray": (v) =>
      `${v.file}, ligne ${f.number(v.line)}\u00a0: un guillemet n’est pas à sa place. ${nothingKept}`,
    "import-skills-missing":
      "Donnez aussi le fichier des compétences\u00a0: sans lui, relations et groupes ne disent rien. Rien n’a changé.",
  },
}
