import { actingMember, type Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { Chips } from "../../../ui/tag.js"
import type { DashboardBlock } from "../../../web/module.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { listTypes } from "../types/type.store.js"
import { sideLabel, typeLabel } from "../types/type-label.js"
import { listOptIns } from "./opt-in.store.js"
import { optInsWords } from "./opt-ins.words.js"

/** What she opted in to, for her eyes, and the way to change it. */
export async function optInsBlock(reading: Reading, language: Language): Promise<readonly DashboardBlock[]> {
  const [types, held] = await Promise.all([listTypes(reading), listOptIns(reading, actingMember(reading).personId)])
  const words = optInsWords[language].block
  const chips = types.flatMap((type) =>
    held
      .filter((optIn) => optIn.type === type.code)
      .map(({ side }) => ({
        label: [typeLabel(type, language), sideLabel(type, side, language)].filter(Boolean).join(" – "),
      })),
  )
  return [
    {
      id: "opt-ins",
      title: words.title,
      body: (
        <>
          {chips.length === 0 ? <p>{words.none}</p> : <Chips chips={chips} />}
          <p>
            <a href={to(marketplacePaths.optIns, language)}>{chips.length === 0 ? words.choose : words.change}</a>
          </p>
        </>
      ),
    },
  ]
}
