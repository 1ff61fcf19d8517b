import { path } from "../../../web/paths.js"

export const figuresPaths = {
  figures: path({ en: "/programs/:id/coordination/figures", fr: "/programmes/:id/coordination/chiffres" }),
  file: path({ en: "/programs/:id/coordination/figures/file", fr: "/programmes/:id/coordination/chiffres/fichier" }),
} as const
