import { actingMember } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { type PageRequest, page, route } from "../../../web/page.js"
import { readSettings } from "../../host/index.js"
import { classificationPaths } from "../classification.paths.js"
import { listsWords } from "../lists/lists.words.js"
import type { Edition } from "./edition.js"
import { listEditions } from "./edition.store.js"
import { EditionsDesk, EditionsInForce } from "./editions.view.js"
import { editionsWords } from "./editions.words.js"

async function showEditionsInForce({ language, reading, actor }: PageRequest) {
  const editions = await listEditions(reading)
  const timeZone = actor.kind === "member" ? actor.timeZone : (await readSettings(reading)).timeZone
  return page({
    title: editionsWords[language].inForce.title,
    crumbs: [],
    body: (
      <EditionsInForce
        language={language}
        editions={editions.filter(({ status }) => status === "current").toSorted(byName(language))}
        timeZone={timeZone}
      />
    ),
  })
}

function byName(language: Language): (one: Edition, other: Edition) => number {
  const { compare } = new Intl.Collator(`${language}-CA`)
  const { names } = listsWords[language]
  return (one, other) => compare(names[one.list], names[other.list])
}

async function showDesk({ language, reading }: PageRequest) {
  return page({
    title: editionsWords[language].desk.title,
    crumbs: [],
    section: "desk",
    body: (
      <EditionsDesk
        language={language}
        editions={await listEditions(reading)}
        timeZone={actingMember(reading).timeZone}
      />
    ),
  })
}

export const editionRoutes = [
  route({ path: classificationPaths.editions, access: "everyone", get: showEditionsInForce }),
  route({ path: classificationPaths.desk, access: { anyOf: ["reference-data"] }, get: showDesk }),
]
