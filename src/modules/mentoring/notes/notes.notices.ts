import { pairingNotice } from "../pairings/pairing-notice.js"
import { notesPaths } from "./notes.paths.js"
import { notesWords } from "./notes.words.js"

export const sharedAdded = pairingNotice({
  name: "mentoring.shared-added",
  label: { en: notesWords.en.notices.label, fr: notesWords.fr.notices.label },
  leadsTo: notesPaths.all,
  say(language, { name }) {
    const { added, text, link } = notesWords[language].notices
    return { title: added({ name }), text, link }
  },
})
