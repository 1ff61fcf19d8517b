import { wording } from "../../../platform/wording.js"
import type { CopyMessages } from "./copy.en.js"

const f = wording.fr

export const copy: CopyMessages = {
  run: "Copie de données",
  title: "Une copie de vos données",
  lead: "Un seul fichier avec tout ce qui est conservé à votre sujet, nommé en français et en anglais. Il est écrit pour des programmes : demandez-le-nous sous une autre forme au besoin.",
  ask: "Préparer ma copie",
  askAgain: "Préparer une nouvelle copie",
  failed: "La dernière copie n’a pas pu être terminée. Vous pouvez en demander une autre.",
  ready: (v) =>
    `Votre copie est prête. Vous pouvez la télécharger jusqu’au ${f.dateTime(v.until, v.timeZone)}; elle est ensuite effacée.`,
  download: "Télécharger ma copie",
  downloadTitle: "Télécharger votre copie",
  downloadLead:
    "Votre session est ouverte depuis un moment. Montrez que c’est bien vous avant que ce fichier quitte le site.",
  proof: "Votre mot de passe, ou un code de votre application d’authentification",
  files: "Vos fichiers",
  filesText: "Les fichiers que vous avez donnés, chacun tel qu’il est conservé.",
  fileName: (v) => `${v.kind}, ajout le ${f.dateTime(v.added, v.timeZone)}, ${f.fileSize(v.bytes)}`,
  fileKinds: { "profile-photo": "Photo de votre profil", "help-screenshot": "Capture d’écran", other: "Fichier" },
  downloadFile: "Télécharger",
  refusals: {
    "copy-under-way": "Votre copie est déjà en préparation. Attendez qu’elle soit prête.",
    "copy-gone": "Cette copie n’est plus conservée. Demandez-en une nouvelle à la page « Mes données ».",
  },
  confirmations: {
    "copy-asked": "Votre copie est en préparation.",
  },
}
