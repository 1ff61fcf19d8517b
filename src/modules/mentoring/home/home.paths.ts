import { path } from "../../../web/paths.js"

export const mentoringPaths = {
  home: path({ en: "/mentoring", fr: "/mentorat" }),
} as const
