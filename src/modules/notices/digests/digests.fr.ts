import { wording } from "../../../platform/wording.js"
import type { DigestsMessages } from "./digests.en.js"

const f = wording.fr

export const digests: DigestsMessages = {
  subject: (v) => f.plural(v.n, { one: "1 avis à lire", other: `${f.number(v.n)} avis à lire` }),
  hello: (v) => `Bonjour ${v.displayName},`,
  lead: "Voici ce qui s’est passé depuis le dernier récapitulatif. Sous chaque avis, nous disons pourquoi il est là.",
  whyDaily: (v) => `Pourquoi : ce genre d’avis entre dans votre récapitulatif quotidien (${v.label}).`,
  whyWeekly: (v) => `Pourquoi : ce genre d’avis entre dans votre récapitulatif hebdomadaire (${v.label}).`,
  all: "Voir tous mes avis",
  reason:
    "Vous recevez ce récapitulatif parce que vos paramètres de messagerie le demandent. Aucun envoi quand il n’y a rien de nouveau.",
}
