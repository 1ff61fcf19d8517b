import { wording } from "../../platform/wording.js"
import type { PairMessages } from "./pair.en.js"

const f = wording.fr

export const pair: PairMessages = {
  usage: `Utilisation : jumelage pair --mentors <fichier> --mentees <fichier> --out <fichier> [options]

Jumelle les personnes mentorées d’un tableur avec les mentores et mentors d’un autre, et prouve qu’il n’existe pas de
meilleur résultat. Rien n’est envoyé; il ne faut ni serveur ni base de données. Les fichiers sont en CSV (virgules,
points-virgules ou tabulations; UTF-8, UTF-16 ou Windows-1252) ou en classeurs Excel (.xlsx, première feuille), de 5 000
personnes au plus chacun. La première ligne nomme les colonnes, en français ou en anglais. Seule l’adresse courriel est
requise : elle distingue les personnes, et quiconque figure dans les deux listes n’est jamais jumelé avec soi-même.

Colonnes comprises
  Courriel, Prénom, Nom, Organisme, Unité, Gestionnaire, Niveau (ou Rang du niveau, un nombre), Profession, Objectifs
  (personnes mentorées), Expertise, Ne peut pas aider avec, Capacité, Caractéristiques (mentorat), Champs d’intérêt,
  Parcours, Langues, Langue préférée, Mode, Disponibilités, Fréquence, Ville, Exclusions, Jumelages passés, Identité
  recherchée, Identité semblable (personnes mentorées), Le plus important, Date et d’autres. Plusieurs valeurs d’une cellule
  se séparent par des points-virgules, des virgules, des barres ou des fins de ligne. Une cellule vide est une absence de
  réponse : elle ne compte ni pour ni contre. Les biographies et les commentaires ne donnent jamais de points.

Options
  --mentors <fichier>   la liste des mentores et mentors
  --mentees <fichier>   la liste des personnes mentorées
  --out <fichier>       où vont les jumelages, avec pointages, motifs et personnes sans jumelage; .csv ou .xlsx
  --report <fichier>    un rapport avec graphiques, en un seul fichier HTML
  --aim <but>           most-people (par défaut, le plus de personnes) ou best-fit, qui laisse attendre les jumelages faibles
  --rules <fichier>     des règles en JSON : poids, exigences, seuil (docs/operations.md)
  --seed <nombre>       tranche les égalités par tirage; mêmes listes et même nombre, mêmes jumelages (par défaut : 1)
  --format <format>     csv ou xlsx, si le nom du fichier ne le dit pas
  --language <en|fr>    langue des messages et des résultats (par défaut : celle du terminal)
  --help                afficher ce texte

Codes de sortie : 0 fait; 1 une liste ou les règles sont à corriger, rien n’est écrit; 64 option inconnue; 70 imprévu;
73 fichier qui ne peut être ni lu ni écrit`,
  sameFile: (v) =>
    `${v.file} est l’un des fichiers donnés : choisissez un autre nom pour ce qui sera écrit. Rien n’est écrit.`,
  nothingWritten: "Rien n’est écrit.",
  rulesNotUnderstood: (v) =>
    `${v.file} : ${f.quote(v.at)} n’est pas écrit comme le sont les règles (docs/operations.md les montre).`,
  rulesNotJson: (v) => `${v.file} : ce n’est pas un fichier de règles en JSON.`,

  reading: "Lecture",
  scoring: "Pointage",
  pairing: "Jumelage",
  understood: (v) =>
    f.plural(v.n, {
      one: `${v.file} : ${f.number(v.n)} personne. Voici à quoi servent les colonnes :`,
      other: `${v.file} : ${f.number(v.n)} personnes. Voici à quoi servent les colonnes :`,
    }),
  leftAside: "Laissé de côté :",
  ladders: {
    numbers: "Les niveaux suivent l’ordre de leurs nombres.",
    canada: "Les niveaux suivent l’ordre de ceux des cadres de la fonction publique fédérale.",
    quebec: "Les niveaux suivent l’ordre des classes de cadres du Québec, où 1 est la plus haute.",
    "united-kingdom": "Les niveaux suivent l’ordre des grades de la fonction publique du Royaume-Uni.",
  },
  ladderOfGroup: (v) => `Les niveaux suivent l’ordre des nombres du groupe ${v.group}.`,
  points: (v) => `${v.criterion} ${f.number(v.n)}`,
  weights: (v) => `Points, 1 000 en tout : ${v.points.join(", ")}.`,
  leftOut: (v) =>
    `Les listes ne disent rien de ces critères, qui sont laissés de côté; les autres gardent leurs proportions : ${v.criteria.join(", ")}.`,
  pairs: (v) => f.plural(v.n, { one: `${f.number(v.n)} jumelage`, other: `${f.number(v.n)} jumelages` }),
  mean: (v) => `Pointage moyen : ${f.number(v.mean)}; le plus bas : ${f.number(v.lowest)}.`,
  mentees: (v) =>
    f.plural(v.n, {
      one: `${f.number(v.n)} personne mentorée sans jumelage`,
      other: `${f.number(v.n)} personnes mentorées sans jumelage`,
    }),
  places: (v) => f.plural(v.n, { one: `${f.number(v.n)} place libre`, other: `${f.number(v.n)} places libres` }),
  result: (v) => `${v.pairs}, ${v.mentees}, ${v.places}.`,
  proven: (v) => `Prouvé et vérifié, niveau par niveau, sur toutes les paires admissibles : ${v.levels.join("; ")}.`,
  levels: {
    people: (v) => `aucun résultat ne sert plus de ${f.number(v.n)} personnes`,
    fit: (v) => `aucun ne dépasse ${f.number(v.n)} points, chaque jumelage comptant son pointage et 100 de plus`,
    floor: (v) => `aucun n’a un plus bas pointage meilleur que ${f.number(v.n)}`,
    total: (v) => `aucun n’a un total plus grand que ${f.number(v.n)}`,
  },
  written: (v) => `Fichier écrit : ${v.file}`,

  sheet: "Jumelages",
  columns: {
    state: "État",
    mentee: "Personne mentorée",
    menteeAddress: "Courriel de la personne mentorée",
    mentor: "Mentorat",
    mentorAddress: "Courriel du mentorat",
    score: "Pointage",
    answered: "Repose sur des réponses (%)",
    reason: (v) => `Motif ${f.number(v.n)}`,
    pointsOf: (v) => `${v.criterion} (points)`,
    why: "Pourquoi",
    change: "Ce qui changerait le résultat",
  },
  states: { paired: "jumelage", leftOver: "personne mentorée sans jumelage", free: "mentorat avec places libres" },
}
