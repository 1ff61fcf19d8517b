import { path } from "../../../web/paths.js"

export const skillsPaths = {
  list: path({ en: "/profile/skills", fr: "/profil/competences" }),
  adding: path({ en: "/profile/skills/adding", fr: "/profil/competences/ajout" }),
  entry: path({ en: "/profile/skills/:key", fr: "/profil/competences/:key" }),
  removal: path({ en: "/profile/skills/:key/removal", fr: "/profil/competences/:key/retrait" }),
}
