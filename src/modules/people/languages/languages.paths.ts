import { path } from "../../../web/paths.js"

export const languagesPath = path({ en: "/profile/languages", fr: "/profil/langues" })
