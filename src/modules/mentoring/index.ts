import type { WebModule } from "../../web/module.js"

/** Programmes, registrations and pairings. */
export const mentoringModule: WebModule = {
  capability: "mentoring",
  routes: [],
}
