import { path } from "../../../web/paths.js"

export const workspacePaths = {
  file: path({ en: "/opportunities/:number/applicants-file", fr: "/possibilites/:number/fichier-des-candidatures" }),
  shortlist: path({
    en: "/opportunities/:number/applications/:id/shortlist",
    fr: "/possibilites/:number/candidatures/:id/liste-restreinte",
  }),
  notes: path({
    en: "/opportunities/:number/applications/:id/notes",
    fr: "/possibilites/:number/candidatures/:id/notes",
  }),
  messages: path({
    en: "/opportunities/:number/messages-to-applicants",
    fr: "/possibilites/:number/messages-aux-candidatures",
  }),
} as const
