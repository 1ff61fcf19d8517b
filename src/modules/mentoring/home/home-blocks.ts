import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import type { DashboardBlock } from "../../../web/module.js"
import { myPairingsBlock } from "../pairings/my-pairings-block.js"
import { ledProgrammesBlock } from "../programmes/led-programmes-block.js"
import { myProposalsBlock } from "../proposals/my-proposals-block.js"
import { myRegistrationsBlock } from "../registrations/my-registrations-block.js"
import { requestsBlock } from "../requests/requests-block.js"
import { toDoBlock } from "../to-do/to-do.pages.js"

/** What a member finds on the page of mentoring, above the programmes that are open. Each folder adds its own. */
export const homeBlocks: readonly ((reading: Reading, language: Language) => Promise<readonly DashboardBlock[]>)[] = [
  myProposalsBlock,
  myPairingsBlock,
  myRegistrationsBlock,
  requestsBlock,
  toDoBlock,
  ledProgrammesBlock,
]
