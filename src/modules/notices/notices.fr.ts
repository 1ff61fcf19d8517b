import { wording } from "../../platform/wording.js"
import type { NoticesMessages } from "./notices.en.js"

const f = wording.fr

export const notices: NoticesMessages = {
  title: "Avis",
  recent: "Avis récents",
  all: (v) => f.plural(v.n, { one: "Voir tous mes avis", other: `Voir mes ${f.number(v.n)} avis` }),
  lead: (v) =>
    v.n === 0 ? "Vous avez tout lu." : f.plural(v.n, { one: "1 avis à lire.", other: `${f.number(v.n)} avis à lire.` }),
  pages: "Pages d’avis",
  unread: "Non lu",
  gone: "Ce dont parlait cet avis n’existe plus",
  markRead: "Marquer comme lu",
  markAllRead: "Tout marquer comme lu",
  settings: "Choisir mes courriels",
  empty: "Aucun avis pour le moment",
  emptyText: "Vous trouverez ici ce qui vous concerne : réponses, propositions, changements à votre compte.",
  mail: {
    hello: (v) => `Bonjour ${v.displayName},`,
    why: (v) => `Vous recevez ce message parce que vos paramètres le demandent : ${v.label}.`,
    whyAlways: (v) => `Vous recevez ce message parce qu’il fait partie du service : ${v.label}.`,
  },
  confirmations: {
    "notices-read": "Tous vos avis sont marqués comme lus.",
  },
}
