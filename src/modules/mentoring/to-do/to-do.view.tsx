import type { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import { Empty } from "../../../ui/containers.js"
import { Tabs } from "../../../ui/navigation.js"
import { Table } from "../../../ui/table.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import { bulkMessagesPaths } from "../bulk-messages/bulk-messages.paths.js"
import type { Programme } from "../programmes/programme.store.js"
import { programmeName } from "../programmes/programme-name.js"
import { proposalsPaths } from "../proposals/proposals.paths.js"
import { registrationsPaths } from "../registrations/registrations.paths.js"
import { runsPaths } from "../runs/runs.paths.js"
import { situationsPaths } from "../situations/situations.paths.js"
import { toDoPaths } from "./to-do.paths.js"
import { toDoWords } from "./to-do.words.js"
import type { WaitingItem } from "./waiting-item.js"

interface ToDoProps {
  readonly language: Language
  readonly zone: string
  readonly now: Temporal.Instant
  readonly programmes: readonly Programme[]
  /** The one shown alone; undefined shows all. */
  readonly chosen: Programme | undefined
  readonly items: readonly WaitingItem[]
}

/** What waits for those who lead programmes, since when, and what to do next. */
export function ToDo({ language, zone, now, programmes, chosen, items }: ToDoProps) {
  const words = toDoWords[language]
  const address = to(toDoPaths.list, language)
  const one = chosen ?? (programmes.length === 1 ? programmes[0] : undefined)
  const names = new Map(programmes.map((programme) => [programme.id, programmeName(programme, language)]))
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {programmes.length > 1 && (
        <Tabs
          label={words.shown}
          items={[
            { label: words.all, href: address, current: chosen === undefined ? "page" : undefined },
            ...programmes.map(({ id }) => ({
              label: names.get(id) ?? "",
              href: `${address}?programme=${id}`,
              current: chosen?.id === id ? ("page" as const) : undefined,
            })),
          ]}
        />
      )}
      {items.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <Table
          id="to-do"
          caption={words.caption({ n: items.length })}
          rows={items}
          rowKey={({ kind, programmeId, key }) => `${kind}-${programmeId}-${key}`}
          flip
          columns={[
            { heading: words.what, rowHeading: true, cell: ({ kind }) => words.kinds[kind] },
            { heading: words.who, cell: (item) => item.names.join("; ") },
            { heading: words.programme, cell: ({ programmeId }) => names.get(programmeId) },
            { heading: words.since, cell: ({ since }) => <Time at={since} zone={zone} now={now} /> },
            {
              heading: words.next,
              cell: (item) => <a href={addressOf(language, item)}>{words.acts[item.kind]}</a>,
            },
          ]}
        />
      )}
      {one && (
        <p>
          <a href={to(bulkMessagesPaths.list, language, { id: one.id })}>{words.writeToSeveral}</a>
        </p>
      )}
    </>
  )
}

function addressOf(language: Language, { kind, programmeId: id, key }: WaitingItem): string {
  switch (kind) {
    case "question":
    case "review":
      return to(proposalsPaths.question, language, { id: key })
    case "pairing-question":
    case "help-wished":
    case "change-announced":
    case "silence":
    case "absence":
      return to(situationsPaths.ofTeam, language, { situationId: key })
    case "run-ready":
      return to(runsPaths.one, language, { id, number: key })
    case "first-meeting":
    case "back-from-absence":
      return to(registrationsPaths.one, language, { id, registration: key })
    case "waits-again":
    case "mentor-asked":
    case "proposal-sent":
      return to(proposalsPaths.one, language, { id: key })
  }
}
