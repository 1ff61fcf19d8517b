import { path } from "../../../web/paths.js"

export const experiencePaths = {
  list: path({ en: "/profile/experience", fr: "/profil/experience" }),
  adding: path({ en: "/profile/experience/adding", fr: "/profil/experience/ajout" }),
  entry: path({ en: "/profile/experience/:key", fr: "/profil/experience/:key" }),
  removal: path({ en: "/profile/experience/:key/removal", fr: "/profil/experience/:key/retrait" }),
  skills: path({ en: "/profile/experience/:key/skills", fr: "/profil/experience/:key/competences" }),
}
