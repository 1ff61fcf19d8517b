import { path } from "../../../web/paths.js"

export const educationPaths = {
  list: path({ en: "/profile/education", fr: "/profil/etudes" }),
  adding: path({ en: "/profile/education/adding", fr: "/profil/etudes/ajout" }),
  entry: path({ en: "/profile/education/:key", fr: "/profil/etudes/:key" }),
  removal: path({ en: "/profile/education/:key/removal", fr: "/profil/etudes/:key/retrait" }),
}
