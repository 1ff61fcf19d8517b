import { wording } from "../wording.js"
import type { SpreadsheetsMessages } from "./spreadsheets.en.js"

const f = wording.fr

export const spreadsheets: SpreadsheetsMessages = {
  inRow: (v) => `Ligne ${f.number(v.row)} : ${v.problem}`,
  inCell: (v) => `Ligne ${f.number(v.row)}, colonne ${f.quote(v.column)} : ${v.problem}`,
  problems: {
    "file-empty":
      "Le fichier est vide : il lui faut une ligne de noms de colonnes, puis une ligne par personne ou par chose.",
    "file-too-large": (v) => `Le fichier est trop lourd : au plus ${f.fileSize(v.most)}.`,
    "file-kind-unknown": "Ce n’est pas une feuille de calcul : enregistrez-la en CSV ou en classeur Excel (.xlsx).",
    "file-old-excel":
      "Ce classeur est dans une ancienne forme d’Excel, ou un mot de passe le protège : enregistrez-le en .xlsx sans mot de passe, ou en CSV.",
    "file-damaged":
      "Ce classeur est endommagé ou protégé : ouvrez-le, enregistrez-le de nouveau en .xlsx ou en CSV, puis reprenez avec le nouveau fichier.",
    "file-encoding-unknown":
      "Des lettres de ce fichier ne peuvent pas être lues : enregistrez-le en « CSV UTF-8 » ou en .xlsx.",
    "rows-missing": "Le fichier a des noms de colonnes, mais aucune ligne en dessous.",
    "rows-too-many": (v) => `Le fichier a trop de lignes : au plus ${f.number(v.most)}. Divisez-le.`,
    "columns-too-many": (v) => `Le fichier a trop de colonnes : au plus ${f.number(v.most)}.`,
    "columns-unnamed": (v) =>
      `la première ligne doit nommer chaque colonne, et il n’y a pas de nom au-dessus de ${f.list(v.columns)}. Retirez les titres et les cellules fusionnées au-dessus du tableau.`,
    "column-repeated": "deux colonnes portent ce nom : renommez-en une ou retirez-la.",
    "row-cells-differ": (v) =>
      `le nombre de cellules, ${f.number(v.found)}, n’est pas celui de l’en-tête, ${f.number(v.expected)}. Il manque peut-être des guillemets autour d’un texte qui contient un séparateur.`,
    "quote-open": "un guillemet s’ouvre ici et ne se ferme jamais.",
    "quote-stray":
      "un guillemet se trouve là où il n’en faut pas : dans un texte entre guillemets, écrivez-le deux fois.",
    "cell-too-long": (v) => `le texte est trop long : au plus ${f.number(v.most)} caractères.`,
    "cell-unreadable": "des signes ne peuvent pas être lus : tapez de nouveau le contenu de cette cellule.",
    "cell-formula-failed": "la formule de cette cellule donne une erreur : corrigez-la ou tapez sa valeur.",
    "cell-formula-not-computed":
      "la formule de cette cellule n’a pas encore de résultat : ouvrez le fichier dans un tableur et enregistrez-le.",
  },
}
