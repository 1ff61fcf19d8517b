import { pairingNotice } from "../pairings/pairing-notice.js"
import { exchangesPaths } from "./exchanges.paths.js"
import { exchangesWords } from "./exchanges.words.js"

export const exchangeReceived = pairingNotice({
  name: "mentoring.exchange-received",
  label: { en: exchangesWords.en.notices.label, fr: exchangesWords.fr.notices.label },
  leadsTo: exchangesPaths.list,
  say(language, { name }) {
    const { received, text, link } = exchangesWords[language].notices
    return { title: received({ name }), text, link }
  },
})
