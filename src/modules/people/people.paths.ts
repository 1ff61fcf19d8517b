import { path } from "../../web/paths.js"

export const peoplePaths = {
  data: path({ en: "/account/data", fr: "/compte/donnees" }),
  copy: path({ en: "/account/data/copy", fr: "/compte/donnees/copie" }),
  downloadCopy: path({ en: "/account/data/copy/download", fr: "/compte/donnees/copie/telechargement" }),
  file: path({ en: "/account/data/files/:id", fr: "/compte/donnees/fichiers/:id" }),
  closing: path({ en: "/account/data/closing", fr: "/compte/donnees/fermeture" }),
  keeping: path({ en: "/account/data/keeping", fr: "/compte/donnees/maintien" }),
  privacy: path({ en: "/privacy", fr: "/confidentialite" }),
}
