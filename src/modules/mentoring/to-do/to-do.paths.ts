import { path } from "../../../web/paths.js"

export const toDoPaths = {
  list: path({ en: "/mentoring/to-do", fr: "/mentorat/a-traiter" }),
} as const
