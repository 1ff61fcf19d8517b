import type { HistoryMessages } from "./history.en.js"

export const history: HistoryMessages = {
  title: "Historique",
  platform: "La plateforme",
  staff: "Le personnel de la plateforme",
  changeOf: (v) => `De « ${v.from} » à « ${v.to} »`,
  all: "Voir tout l’historique",
}
