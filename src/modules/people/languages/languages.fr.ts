import type { LanguagesMessages } from "./languages.en.js"

export const languages: LanguagesMessages = {
  title: "Langues",
  lead: "Les langues dans lesquelles vous travaillez. Les niveaux sont selon vous, à moins que vous ne disiez le résultat d’un test.",
  firstOfficial: "Première langue officielle",
  firstIs: (v) => `Première langue officielle : ${v.language}`,
  levelsIn: (v) => `Vos niveaux en ${v.language}`,
  inSentence: { en: "anglais", fr: "français" },
  other: (v) => `Autre langue (${v.n})`,
  levels: "Niveaux, selon la personne",
  otherLanguage: "Langue",
  components: { reading: "Compréhension écrite", writing: "Expression écrite", oral: "Compétence orale" },
  chooseLevel: "Non précisé",
  scales: {
    "public-service": "Niveaux de la fonction publique fédérale",
    "canadian-benchmarks": "Niveaux de compétence linguistique canadiens (NCLC)",
    everyday: "En mots de tous les jours",
  },
  chooseLanguage: "Aucune",
  names: {
    ...{ en: "Anglais", fr: "Français", am: "Amharique", ar: "Arabe", ase: "Langue des signes américaine" },
    ...{ atj: "Atikamekw", bla: "Pied-noir", bn: "Bengali", chp: "Déné", cr: "Cri", crg: "Mitchif", de: "Allemand" },
    ...{ den: "Esclave", dgr: "Tłı̨chǫ", el: "Grec", es: "Espagnol", fa: "Persan", fcs: "Langue des signes québécoise" },
    ...{
      gu: "Gujarati",
      gwi: "Gwich’in",
      hai: "Haïda",
      he: "Hébreu",
      hi: "Hindi",
      ht: "Créole haïtien",
      hu: "Hongrois",
    },
    ...{ it: "Italien", iu: "Inuktut", ja: "Japonais", ko: "Coréen", mic: "Mi’kmaw", moe: "Innu-aimun", moh: "Mohawk" },
    ...{ nl: "Néerlandais", oj: "Ojibwé", pa: "Pendjabi", pl: "Polonais", pt: "Portugais", ro: "Roumain", ru: "Russe" },
    ...{ so: "Somali", sw: "Swahili", ta: "Tamoul", tl: "Tagalog", tr: "Turc", uk: "Ukrainien", ur: "Ourdou" },
    ...{ vi: "Vietnamien", yue: "Cantonais", zh: "Mandarin" },
  },
  gaps: {
    "languages-missing": {
      add: "Dire vos langues",
      why: "les exigences linguistiques d’une possibilité y sont comparées",
    },
    "second-language-incomplete": {
      add: "Donner vos trois niveaux dans l’autre langue officielle",
      why: "ouvre les possibilités qui demandent les deux",
    },
  },
  refusals: {
    "first-official-language-missing": "Choisissez votre première langue officielle.",
    "language-level-unknown": "Choisissez un niveau de la liste.",
    "language-level-of-another-scale": "Ce niveau ne sert pas pour cette langue. Choisissez un niveau de la liste.",
    "other-language-missing": "Choisissez la langue à laquelle ces niveaux appartiennent.",
    "other-language-unknown": "Choisissez une langue de la liste.",
    "other-language-twice": "Vous avez déjà choisi cette langue. Choisissez-en une autre.",
    "other-language-without-level": "Choisissez au moins un niveau dans cette langue.",
  },
}
