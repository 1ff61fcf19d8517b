import { wording } from "../../../platform/wording.js"
import type { InCommonMessages } from "./in-common.en.js"

const f = wording.fr

export const inCommon: InCommonMessages = {
  title: "Ce que vous avez en commun",
  none: "Rien qui compte dans la concordance pour le moment.",
  note: "Seules les sections de votre profil que vous laissez compter dans la concordance sont comparées. Un écart ne vous empêche pas de postuler.",
  gaps: {
    "not-opted-in": "ce type n’est pas dans vos adhésions; on ne vous trouve donc pas pour cette possibilité",
    "wrong-side": "votre adhésion à ce type est du même côté que cette possibilité",
    "language-below": "un niveau de langue demandé dépasse le vôtre",
    "security-below": "le niveau de sécurité demandé dépasse le vôtre",
    "group-level-outside": "un autre groupe ou niveau est demandé",
    "too-far": "elle a lieu loin de chez vous, et non à distance",
    "not-free-in-time": "vous n’êtes pas libre à temps",
    "no-common-day": "vous n’êtes libre aucun des jours demandés",
  },
  skillsMissing: (v) => `compétences essentielles qui ne comptent pas dans votre profil : ${f.list(v.names)}`,
}
