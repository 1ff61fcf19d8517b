import { path } from "../../../web/paths.js"

export const placePath = path({ en: "/profile/place", fr: "/profil/lieu" })
