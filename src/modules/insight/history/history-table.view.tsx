import type { Language } from "../../../platform/wording.js"
import { Table } from "../../../ui/table.js"
import { Time } from "../../../ui/time.js"
import { historyWords, type NamedKinds, sayAct, sayKind, sayReason, sayState } from "./history.words.js"
import type { HistoryLine } from "./history-line.js"

interface HistoryTableProps {
  readonly language: Language
  readonly timeZone: string
  readonly lines: readonly HistoryLine[]
  readonly named: NamedKinds
}

export function HistoryTable({ language, timeZone, lines, named }: HistoryTableProps) {
  const words = historyWords[language]
  return (
    <Table
      id="history"
      caption={words.caption}
      flip
      rows={lines}
      rowKey={({ number }) => String(number)}
      columns={[
        { heading: words.when, cell: ({ at }) => <Time at={at} zone={timeZone} /> },
        { heading: words.act, rowHeading: true, cell: ({ act }) => sayAct(act, language) },
        { heading: words.who, cell: (line) => actorOf(line, language) },
        {
          heading: words.what,
          cell: ({ subjectKind, subjectKey }) => (
            <>
              {sayKind(subjectKind, language)} <code>{subjectKey}</code>
            </>
          ),
        },
        { heading: words.change, cell: (line) => changeOf(line, language) },
        {
          heading: words.reason,
          cell: ({ reason }) => reason && (sayReason(reason, language, named) ?? <code>{reason}</code>),
        },
      ]}
    />
  )
}

export function actorOf({ actorKind, actorName }: Pick<HistoryLine, "actorKind" | "actorName">, language: Language) {
  const actors: Readonly<Record<string, string>> = historyWords[language].actors
  return actorName ?? actors[actorKind] ?? actorKind
}

function changeOf({ fromStatus, toStatus, subjectKind }: HistoryLine, language: Language) {
  const [from, to] = [fromStatus, toStatus].map((state) => state && sayState(state, subjectKind, language))
  if (from && to) return historyWords[language].changeOf({ from, to })
  return to ?? from
}
