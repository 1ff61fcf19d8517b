import { path } from "../../../web/paths.js"

export const requestsPaths = {
  mentors: path({ en: "/programs/:id/mentors", fr: "/programmes/:id/mentorat" }),
} as const
