import { wording } from "../../../../platform/wording.js"
import type { RecoveryCodesMessages } from "./recovery-codes.en.js"

const f = wording.fr

export const recoveryCodes: RecoveryCodesMessages = {
  title: "Codes de secours",
  lead: "Quand vous n’avez sous la main ni application ni clé d’accès, un de ces codes les remplace. Chacun sert une seule fois.",
  left: (v) =>
    f.plural(v.n, {
      one: `Il reste ${f.number(v.n)} code, de ceux qui ont été créés le ${f.dateTime(v.madeAt, v.timeZone)}.`,
      other: `Il reste ${f.number(v.n)} codes, de ceux qui ont été créés le ${f.dateTime(v.madeAt, v.timeZone)}.`,
    }),
  make: "Créer mes codes de secours",
  later: "Continuer sans codes",
  replaceTitle: "Remplacer les codes",
  replaceText: "Les dix nouveaux codes s’affichent une seule fois, et les précédents ne servent plus.",
  replace: "Créer de nouveaux codes",
  shownTitle: "Vos dix codes de secours",
  shown:
    "Ils s’affichent cette seule fois. Imprimez cette page ou notez-les en lieu sûr, ailleurs que dans votre téléphone.",
  goOn: "Je les ai gardés : continuer",
}
