import { wording } from "../../../platform/wording.js"
import type { PhotoMessages } from "./photo.en.js"

const f = wording.fr

export const photo: PhotoMessages = {
  title: "Photo",
  lead: "Un visage à côté d’un nom aide les personnes que vous allez rencontrer. Une photo ne sert jamais au jumelage.",
  photo: "Photo",
  hint: (v) =>
    `JPEG, PNG ou WebP, au plus ${f.fileSize(v.bytes)}. Ce qu’un appareil cache dans ses fichiers est retiré.`,
  replaceHint: "Laissez ce champ vide pour garder la photo que vous avez.",
  present: "Votre photo actuelle",
  of: (v) => `Photo de ${v.displayName}`,
  gaps: {
    "photo-missing": { add: "Ajouter une photo", why: "on vous reconnaît dès la première rencontre" },
  },
  refusals: {
    "photo-missing": "Choisissez une photo.",
    "photo-too-heavy": (v) => `Ce fichier est trop lourd. Choisissez-en un d’au plus ${f.fileSize(v.bytes)}.`,
  },
}
