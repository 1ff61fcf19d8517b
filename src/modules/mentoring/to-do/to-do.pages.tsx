import { actingMember, type Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { Language } from "../../../platform/wording.js"
import type { DashboardBlock } from "../../../web/module.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../../accounts/index.js"
import { listLedProgrammes } from "../programmes/list-led-programmes.js"
import { countWaiting, listWaiting } from "./list-waiting.js"
import { toDoPaths } from "./to-do.paths.js"
import { ToDo } from "./to-do.view.js"
import { toDoWords } from "./to-do.words.js"

/** To who leads no programme there is no such page. */
async function showToDo({ reading, language, query }: PageRequest): Promise<Answer> {
  const programmes = await listLedProgrammes(reading)
  if (programmes.length === 0) throw new Refusal("not-found", "page-not-found")
  const { strength, timeZone } = actingMember(reading)
  if (strength !== "second-factor") {
    const next = encodeURIComponent(to(toDoPaths.list, language))
    return redirect(`${to(accountsPaths.secondFactor, language)}?next=${next}`)
  }
  const chosen = programmes.find(({ id }) => id === query.programme)
  const items = await listWaiting(reading, chosen ? [chosen] : programmes)
  return page({
    title: toDoWords[language].title,
    crumbs: [],
    body: (
      <ToDo
        language={language}
        zone={timeZone}
        now={reading.now}
        programmes={programmes}
        chosen={chosen}
        items={items}
      />
    ),
  })
}

export const toDoRoutes = [route({ path: toDoPaths.list, access: "member", get: showToDo })]

/** On the Dashboard of those who lead a programme: how much waits for them. */
export async function toDoBlock(reading: Reading, language: Language): Promise<readonly DashboardBlock[]> {
  const n = await countWaiting(reading)
  if (n === 0) return []
  const words = toDoWords[language]
  const body = (
    <p>
      <a href={to(toDoPaths.list, language)}>{words.block({ n })}</a>
    </p>
  )
  return [{ id: "mentoring-to-do", title: words.title, body }]
}
