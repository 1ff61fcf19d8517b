import { path } from "../../../web/paths.js"

export const availabilityPath = path({ en: "/profile/availability", fr: "/profil/disponibilites" })
