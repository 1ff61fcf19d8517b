type Refusals = readonly (readonly [pattern: RegExp, instead: string])[]

export const refusedInFrench: Refusals = [
  [/'/, "’ and not '"],
  [/«(?!\u00a0)|(?<!\u00a0)»/, "U+00A0 inside « »"],
  [/(?<![\u00a0\d/]|https?):(?=\s|$)/, "U+00A0 before :"],
  [/\s[;!?]/, "no space before ; ! ?"],
  [/\d (?:h|\$|%|km|Mo|Ko)(?![a-zà-ÿ])|\d h \d| \d{3}(?!\d)(?<=\d \d{3})/, "U+00A0 in numbers, hours, money, units"],
  [/\bh\u00a000\b|\b\d{1,2}:\d{2}\b/, "9 h, 14 h 30"],
  [
    /\b\d+(?:ème|ième|ère|nd)\b|\b1 (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)/,
    "1er, 2e",
  ],
  [/·|\((?:e|ne|le|trice)\)|[a-zéè]\/(?:e|ne|trice|se)\b/, "no truncated doublet"],
  [/\.\.\.|"/, "… and « »"],
  // Names of settings, with their underscores, are not words.
  [/(?<![A-ZÀ-ÖØ-Þ_])[A-ZÀ-ÖØ-Þ]{6,}(?![A-ZÀ-ÖØ-Þ_])/, "no words in capitals"],
  [
    /(?<!\p{L})(?:opportunité|compléte|soumet|départements?|notifi|sauvegarde[rz]|plate-forme|e-mail|login|invalide|désolé|veuillez|via(?!\p{L}))/iu,
    "the glossary's word",
  ],
  [
    /(?<!\p{L})[Vv]ous (?:êtes|serez|étiez|avez été) (?!ici|aussi)\p{L}+(?:é|i|u|it)(?!\p{L})/u,
    "no agreement with the reader",
  ],
  [/[Cc]oeur|[Oo]euvre|[Ss]oeur|[Nn]oeud/, "œ"],
]

export const refusedInEnglish: Refusals = [
  // Names of options are those of the code, in both languages.
  [
    /(?<!--)\b(?:programme|organis|recognis|color|center|labor(?!ator))/i,
    "Canadian spelling: program, organize, colour, centre, labour",
  ],
  [/enroll\b|fulfill/i, "enrol, fulfil"],
  [/\w'\w|"/, "’ and “ ”"],
  [/login|e-mail|click here|invalid|sorry|oops|please/i, "sign in, email; what to do, without blame nor apology"],
  [/\d{1,2}\/\d{1,2}\/\d{2,4}/, "December 1, 2026"],
]
