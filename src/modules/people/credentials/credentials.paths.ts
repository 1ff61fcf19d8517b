import { path } from "../../../web/paths.js"

export const credentialsPaths = {
  list: path({ en: "/profile/credentials", fr: "/profil/titres-de-competences" }),
  adding: path({ en: "/profile/credentials/adding", fr: "/profil/titres-de-competences/ajout" }),
  entry: path({ en: "/profile/credentials/:key", fr: "/profil/titres-de-competences/:key" }),
  removal: path({ en: "/profile/credentials/:key/removal", fr: "/profil/titres-de-competences/:key/retrait" }),
}
