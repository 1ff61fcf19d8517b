import type { TextsMessages } from "./texts.en.js"

export const texts: TextsMessages = {
  refusals: {
    "placeholder-unknown": (v) =>
      `{${v.name}} n’est pas une valeur que ce texte peut contenir. Utilisez celles de la liste, ou enlevez les accolades.`,
    "questions-not-same-number": (v) =>
      `Les deux langues posent les mêmes questions : il y en a ${v.french} en français et ${v.english} en anglais.`,
    "questions-too-many": (v) => `Posez ${v.n} questions au plus.`,
  },
}
