import { to } from "../../../web/paths.js"
import { endingsPaths } from "../endings/endings.paths.js"
import { endingsWords } from "../endings/endings.words.js"
import { isOutside } from "../outside/outside-programmes.js"
import type { PairingPart } from "../pairings/pairing-part.js"
import { linesOf } from "./situation.js"
import { listSituationsOf } from "./situation.store.js"
import { situationsPaths } from "./situations.paths.js"
import { situationsWords } from "./situations.words.js"

/** On the page of a pairing, before all else: what waits for her choice. */
export const situationStep: PairingPart = {
  async nextStep(reading, language, { pairing, own }) {
    const words = situationsWords[language]
    const open = await listSituationsOf(reading, pairing.id)
    const waiting = open.find(({ kind, status, raisedBy }) => {
      const acts = linesOf(kind).filter(({ from, who }) => from === status && who.includes("partner"))
      return raisedBy !== own.personId && acts.length > 0
    })
    if (waiting?.kind !== "silent-partner" && waiting?.kind !== "absence") return undefined
    const href = to(situationsPaths.choose, language, { id: pairing.id })
    return { text: words.forYou[waiting.kind], link: { label: words.notices.link, href } }
  },
}

/** At the foot of the page: the way to say that something changes. */
export const situationBlock: PairingPart = {
  block: async (_reading, language, { pairing: { id, status, programmeId } }) => ({
    id: "situation",
    title: endingsWords[language].block,
    body: (
      <ul class="rows">
        {status === "active" && !isOutside({ programmeId }) && (
          <li>
            <a href={to(situationsPaths.choose, language, { id })}>{situationsWords[language].choose}</a>
          </li>
        )}
        <li>
          <a href={to(endingsPaths.end, language, { id })}>
            {status === "active" ? endingsWords[language].title : endingsWords[language].again}
          </a>
        </li>
      </ul>
    ),
  }),
}
