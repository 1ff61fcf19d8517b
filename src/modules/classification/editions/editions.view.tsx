import type { Language } from "../../../platform/wording.js"
import { Table } from "../../../ui/table.js"
import { Tag } from "../../../ui/tag.js"
import { Time } from "../../../ui/time.js"
import { listsWords } from "../lists/lists.words.js"
import type { Edition } from "./edition.js"
import { editionsWords } from "./editions.words.js"

interface EditionsProps {
  readonly language: Language
  readonly editions: readonly Edition[]
  readonly timeZone: string
}

const nameOf = (language: Language) => ({
  heading: editionsWords[language].table.list,
  rowHeading: true,
  cell: ({ list }: Edition) => listsWords[language].names[list],
})

const sourceOf = (language: Language) => [
  {
    heading: editionsWords[language].table.publisher,
    cell: ({ publisher }: Edition) => listsWords[language].publishers[publisher],
  },
  { heading: editionsWords[language].table.source, cell: ({ source }: Edition) => source },
]

const sinceOf = (language: Language, timeZone: string) => ({
  heading: editionsWords[language].table.since,
  cell: ({ currentFrom }: Edition) =>
    currentFrom && <Time on={currentFrom.toZonedDateTimeISO(timeZone).toPlainDate()} />,
})

/** Which edition of each list is in force, since when, and whose it is. */
export function EditionsInForce({ language, editions, timeZone }: EditionsProps) {
  const words = editionsWords[language].inForce
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Table
        id="editions"
        caption={words.caption}
        flip
        rows={editions}
        rowKey={({ number }) => String(number)}
        columns={[nameOf(language), ...sourceOf(language), sinceOf(language, timeZone)]}
      />
      <p class="small">{words.attribution}</p>
    </>
  )
}

const tones = { loading: "info", current: "ok", past: undefined, abandoned: "warn" } as const

/** Every edition, newest first, with what it changed: for staff in charge of reference data. */
export function EditionsDesk({ language, editions, timeZone }: EditionsProps) {
  const { table, statuses, desk } = editionsWords[language]
  const count = (heading: string, part: "added" | "changed" | "ended") => ({
    heading,
    align: "right" as const,
    cell: (edition: Edition) => (edition[part] === null ? "–" : table.count({ n: edition[part] })),
  })
  return (
    <>
      <h1>{desk.title}</h1>
      <p class="lead">{desk.lead}</p>
      <Table
        id="editions"
        caption={desk.caption}
        flip
        rows={editions}
        rowKey={({ number }) => String(number)}
        columns={[
          nameOf(language),
          { heading: table.number, align: "right", cell: ({ number }) => number },
          ...sourceOf(language),
          { heading: table.status, cell: ({ status }) => <Tag tone={tones[status]}>{statuses[status]}</Tag> },
          { heading: table.began, cell: ({ beganAt }) => <Time at={beganAt} zone={timeZone} /> },
          count(table.added, "added"),
          count(table.changed, "changed"),
          count(table.ended, "ended"),
        ]}
      />
    </>
  )
}
