import { path } from "../../../web/paths.js"

export const photoPaths = {
  section: path({ en: "/profile/photo", fr: "/profil/photo" }),
  photo: path({ en: "/members/:username/photo", fr: "/membres/:username/photo" }),
}
