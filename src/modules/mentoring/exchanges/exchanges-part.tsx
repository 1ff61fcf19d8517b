import { to } from "../../../web/paths.js"
import { notesPaths } from "../notes/notes.paths.js"
import { notesWords } from "../notes/notes.words.js"
import type { PairingPart } from "../pairings/pairing-part.js"
import { reportsPaths } from "../reports/reports.paths.js"
import { reportsWords } from "../reports/reports.words.js"
import { countUnread } from "./exchange.store.js"
import { exchangesPaths } from "./exchanges.paths.js"
import { exchangesWords } from "./exchanges.words.js"

/** On the page of a pairing: how much there is to read, never a word of it. */
export const exchangesPart: PairingPart = {
  async block(reading, language, { pairing, own }) {
    const words = exchangesWords[language]
    const { id } = pairing
    const n = await countUnread(reading, id, own.personId)
    return {
      id: "exchanges",
      title: words.block.title,
      body: (
        <ul class="rows">
          <li>
            <a href={to(exchangesPaths.list, language, { id })}>{words.title}</a>
            {n > 0 && <p>{words.block.unread({ n })}</p>}
          </li>
          <li>
            <a href={to(notesPaths.all, language, { id })}>{notesWords[language].title}</a>
          </li>
          <li>
            <a href={to(reportsPaths.report, language, { id })}>{reportsWords[language].title}</a>
          </li>
        </ul>
      ),
    }
  },
}
