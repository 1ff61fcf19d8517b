export const languages = {
  title: "Languages",
  lead: "The languages that you work in. The levels are your own judgment, unless you say the result of a test.",
  firstOfficial: "First official language",
  firstIs: (v: { language: string }) => `First official language: ${v.language}`,
  levelsIn: (v: { language: string }) => `Your levels in ${v.language}`,
  inSentence: { en: "English", fr: "French" },
  other: (v: { n: number }) => `Another language (${v.n})`,
  levels: "Levels, in the person’s own judgment",
  otherLanguage: "Language",
  components: { reading: "Reading comprehension", writing: "Written expression", oral: "Oral proficiency" },
  chooseLevel: "Not said",
  scales: {
    "public-service": "Levels of the federal public service",
    "canadian-benchmarks": "Canadian Language Benchmarks (CLB)",
    everyday: "In everyday words",
  },
  chooseLanguage: "None",
  names: {
    ...{ en: "English", fr: "French", am: "Amharic", ar: "Arabic", ase: "American Sign Language", atj: "Atikamekw" },
    ...{ bla: "Blackfoot", bn: "Bengali", chp: "Dene", cr: "Cree", crg: "Michif", de: "German", den: "Slavey" },
    ...{ dgr: "Tłı̨chǫ", el: "Greek", es: "Spanish", fa: "Persian", fcs: "Quebec Sign Language", gu: "Gujarati" },
    ...{ gwi: "Gwich’in", hai: "Haida", he: "Hebrew", hi: "Hindi", ht: "Haitian Creole", hu: "Hungarian" },
    ...{ it: "Italian", iu: "Inuktut", ja: "Japanese", ko: "Korean", mic: "Mi’kmaw", moe: "Innu-aimun" },
    ...{ moh: "Mohawk", nl: "Dutch", oj: "Ojibwe", pa: "Punjabi", pl: "Polish", pt: "Portuguese", ro: "Romanian" },
    ...{ ru: "Russian", so: "Somali", sw: "Swahili", ta: "Tamil", tl: "Tagalog", tr: "Turkish", uk: "Ukrainian" },
    ...{ ur: "Urdu", vi: "Vietnamese", yue: "Cantonese", zh: "Mandarin" },
  },
  gaps: {
    "languages-missing": {
      add: "Say your languages",
      why: "the language requirements of an opportunity are compared with them",
    },
    "second-language-incomplete": {
      add: "Give your three levels in the other official language",
      why: "opens the opportunities that ask for both",
    },
  },
  refusals: {
    "first-official-language-missing": "Choose your first official language.",
    "language-level-unknown": "Choose a level from the list.",
    "language-level-of-another-scale": "This level is not used for this language. Choose a level from the list.",
    "other-language-missing": "Choose the language to which these levels belong.",
    "other-language-unknown": "Choose a language from the list.",
    "other-language-twice": "You have already chosen this language. Choose another one.",
    "other-language-without-level": "Choose at least one level in this language.",
  },
}

export type LanguagesMessages = typeof languages
