import type { Language } from "../../../platform/wording.js"
import { Empty } from "../../../ui/containers.js"
import { Notice } from "../../../ui/notice.js"
import { OlderAndLatest } from "../../../ui/pagination.js"
import { Table } from "../../../ui/table.js"
import { Time } from "../../../ui/time.js"
import { sayAct } from "../history/history.words.js"
import type { HistoryLine } from "../history/history-line.js"
import { actorOf } from "../history/history-table.view.js"
import type { Consultation } from "./consultation.js"
import { consultationsWords, sayPurpose } from "./consultations.words.js"

interface ConsultationsProps {
  readonly language: Language
  readonly timeZone: string
  /** Of the reader. */
  readonly personId: string
  readonly consultations: readonly Consultation[]
  readonly olderAddress: string | undefined
  readonly latestAddress: string | undefined
  readonly recent: readonly HistoryLine[]
}

export function Consultations(props: ConsultationsProps) {
  const { language, timeZone, personId, recent } = props
  const words = consultationsWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <section class="section" aria-labelledby="looked">
        <h2 id="looked">{words.looked}</h2>
        <Looks {...props} />
      </section>
      <section class="section" aria-labelledby="recent">
        <h2 id="recent">{words.recent}</h2>
        <Table
          id="recent-table"
          caption={words.recentCaption}
          flip
          rows={recent}
          rowKey={({ number }) => String(number)}
          columns={[
            { heading: words.when, cell: ({ at }) => <Time at={at} zone={timeZone} /> },
            { heading: words.what, rowHeading: true, cell: ({ act }) => sayAct(act, language) },
            {
              heading: words.who,
              cell: (line) => (line.actorId === personId ? words.you : actorOf(line, language)),
            },
          ]}
        />
        <Notice title={words.unknown} level={3}>
          <p>{words.unknownText}</p>
        </Notice>
      </section>
    </>
  )
}

function Looks({ language, timeZone, consultations, olderAddress, latestAddress }: ConsultationsProps) {
  const words = consultationsWords[language]
  if (consultations.length === 0 && latestAddress === undefined) {
    return (
      <Empty title={words.none} level={3}>
        <p>{words.noneText}</p>
      </Empty>
    )
  }
  return (
    <>
      <Table
        id="looks"
        caption={words.caption}
        flip
        rows={consultations}
        rowKey={({ number }) => String(number)}
        columns={[
          {
            heading: words.when,
            rowHeading: true,
            cell: ({ at, times }) => (
              <>
                <Time at={at} zone={timeZone} /> {times > 1 && words.times({ n: times })}
              </>
            ),
          },
          {
            heading: words.who,
            cell: ({ readerName, isOperator }) => readerName ?? (isOperator ? words.operator : words.formerStaff),
          },
          { heading: words.why, cell: ({ purpose }) => sayPurpose(purpose, language) },
        ]}
      />
      <OlderAndLatest words={words} latestAddress={latestAddress} olderAddress={olderAddress} />
    </>
  )
}
