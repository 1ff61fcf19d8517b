import { path } from "../../../web/paths.js"

export const telephonePath = path({ en: "/profile/telephone", fr: "/profil/telephone" })
