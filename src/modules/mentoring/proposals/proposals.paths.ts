import { path } from "../../../web/paths.js"

export const proposalsPaths = {
  one: path({ en: "/mentoring/proposals/:id", fr: "/mentorat/propositions/:id" }),
  acceptance: path({ en: "/mentoring/proposals/:id/acceptance", fr: "/mentorat/propositions/:id/acceptation" }),
  agreement: path({ en: "/mentoring/proposals/:id/mentor-agreement", fr: "/mentorat/propositions/:id/accord" }),
  declining: path({ en: "/mentoring/proposals/:id/declining", fr: "/mentorat/propositions/:id/refus" }),
  withdrawal: path({ en: "/mentoring/proposals/:id/withdrawal", fr: "/mentorat/propositions/:id/retrait" }),
  questions: path({ en: "/mentoring/proposals/:id/questions", fr: "/mentorat/propositions/:id/questions" }),
  review: path({ en: "/mentoring/proposals/:id/review", fr: "/mentorat/propositions/:id/reexamen" }),
  /** For those of whom it was asked. */
  question: path({ en: "/mentoring/questions/:id", fr: "/mentorat/questions/:id" }),
  /** Of one programme, for its team. */
  list: path({ en: "/programs/:id/proposals", fr: "/programmes/:id/propositions" }),
  making: path({ en: "/programs/:id/proposals/new", fr: "/programmes/:id/propositions/nouvelle" }),
} as const
