import { path } from "../../../web/paths.js"

export const positionPath = path({ en: "/profile/position", fr: "/profil/poste" })
