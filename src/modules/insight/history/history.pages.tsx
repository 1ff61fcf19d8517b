import { actingMember } from "../../../platform/context.js"
import { recordAccess } from "../../../platform/record.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { type Answer, type PageRequest, page, type Route, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { insightPaths } from "../insight.paths.js"
import { findKnownPerson, type KnownPerson, listHistory } from "./history.store.js"
import { History } from "./history.view.js"
import { historyWords, type NamedKinds } from "./history.words.js"
import { type HistorySearch, readHistorySearch } from "./history-search.js"

const linesPerPage = 50

async function showHistory(request: PageRequest, named: NamedKinds): Promise<Answer> {
  const { language, reading, query } = request
  const { timeZone } = actingMember(reading)
  const typed: FormState = { values: query, errors: {} }
  try {
    const search = readHistorySearch(query, timeZone)
    const person = await findSearched(request, search)
    // One line more than the page shows tells whether another page follows.
    const lines = await listHistory(reading, { ...search, person }, linesPerPage + 1)
    const shown = lines.slice(0, linesPerPage)
    const last = lines.length > linesPerPage ? shown.at(-1) : undefined
    return historyPage(
      <History
        language={language}
        timeZone={timeZone}
        form={typed}
        lines={shown}
        named={named}
        olderAddress={last && addressOf(request, String(last.number))}
        latestAddress={search.before === undefined ? undefined : addressOf(request, undefined)}
      />,
      request,
    )
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== "invalid") throw error
    const errors = Object.fromEntries(error.fields.map(({ field, code }) => [field, request.speech.refusal(code, {})]))
    const form = { ...typed, errors }
    const body = (
      <History
        language={language}
        timeZone={timeZone}
        form={form}
        lines={[]}
        named={named}
        olderAddress={undefined}
        latestAddress={undefined}
      />
    )
    return historyPage(body, request, form)
  }
}

function historyPage(body: preact.VNode, { language }: PageRequest, form: FormState = emptyForm): Answer {
  const isRefused = form !== emptyForm
  return page({ title: historyWords[language].title, section: "desk", crumbs: [], ...(isRefused && { form }), body })
}

/** Looking for what one person did is reading her personal data: she will see who looked. */
async function findSearched(request: PageRequest, { person }: HistorySearch): Promise<KnownPerson | undefined> {
  if (person === undefined) return undefined
  const known = await findKnownPerson(request.reading, person)
  if (!known) throw refuseField("person", "history-person-unknown")
  await request.act((ctx) => recordAccess(ctx, { personId: known.personId, purpose: "audit", page: "insight.history" }))
  return known
}

function addressOf({ language, query }: PageRequest, before: string | undefined): string {
  const search = new URLSearchParams(
    Object.entries({ ...query, before }).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )
  return `${to(insightPaths.history, language)}?${search}`
}

export function historyRoutes(named: NamedKinds): readonly Route[] {
  return [
    route({
      path: insightPaths.history,
      access: { anyOf: ["audit"] },
      get: (request) => showHistory(request, named),
    }),
  ]
}
