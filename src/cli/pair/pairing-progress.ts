import type { PairingProgress } from "../../engine/assignment/instance.js"
import { draw } from "../../platform/progress.js"
import { wording } from "../../platform/wording.js"
import type { Terminal } from "../terminal.js"
import type { PairMessages } from "./pair.en.js"

type Phase = "reading" | "scoring" | "pairing"

/** One line that says what is going on; where lines are not drawn again, one line a phase, to standard error. */
export function showPairing({ screen, say, language }: Terminal, words: PairMessages) {
  let [shown, isBegun] = ["", false]
  const tell = (line: string) => {
    if (line === shown) return
    shown = line
    if (screen.isTTY) draw(screen, line, false)
    else say(line)
  }
  return {
    begin: (phase: Phase) => tell(words[phase]),
    pairing: ({ done, total }: PairingProgress) => {
      if (!isBegun) tell(words.pairing)
      isBegun = true
      if (screen.isTTY && total > 0) {
        const share = Math.floor((100 * done) / total) / 100
        tell(`${words.pairing}: ${wording[language].percent(share)}`)
      }
    },
    end: () => {
      if (screen.isTTY) draw(screen, "", true)
    },
  }
}
