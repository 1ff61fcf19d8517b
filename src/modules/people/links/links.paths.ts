import { path } from "../../../web/paths.js"

export const linksPaths = {
  list: path({ en: "/profile/links", fr: "/profil/liens" }),
  adding: path({ en: "/profile/links/adding", fr: "/profil/liens/ajout" }),
  entry: path({ en: "/profile/links/:key", fr: "/profil/liens/:key" }),
  removal: path({ en: "/profile/links/:key/removal", fr: "/profil/liens/:key/retrait" }),
  rise: path({ en: "/profile/links/:key/rise", fr: "/profil/liens/:key/montee" }),
}
