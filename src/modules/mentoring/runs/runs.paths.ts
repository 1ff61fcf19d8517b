import { path } from "../../../web/paths.js"

export const runsPaths = {
  list: path({ en: "/programs/:id/runs", fr: "/programmes/:id/calculs" }),
  one: path({ en: "/programs/:id/runs/:number", fr: "/programmes/:id/calculs/:number" }),
  approval: path({ en: "/programs/:id/runs/:number/approval", fr: "/programmes/:id/calculs/:number/approbation" }),
  again: path({ en: "/programs/:id/runs/:number/again", fr: "/programmes/:id/calculs/:number/reprise" }),
  check: path({ en: "/programs/:id/runs/:number/proof", fr: "/programmes/:id/calculs/:number/preuve" }),
  mentee: path({
    en: "/programs/:id/runs/:number/mentees/:mentee",
    fr: "/programmes/:id/calculs/:number/personnes-mentorees/:mentee",
  }),
  swap: path({
    en: "/programs/:id/runs/:number/mentees/:mentee/swap",
    fr: "/programmes/:id/calculs/:number/personnes-mentorees/:mentee/echange",
  }),
} as const
