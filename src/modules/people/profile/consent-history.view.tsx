import type { Language } from "../../../platform/wording.js"
import { Empty } from "../../../ui/containers.js"
import { OlderAndLatest } from "../../../ui/pagination.js"
import { Table } from "../../../ui/table.js"
import { Time } from "../../../ui/time.js"
import type { Consent } from "./consent.store.js"
import { profileWords } from "./profile.words.js"
import type { SectionCode } from "./section.js"

interface ConsentHistoryProps {
  readonly language: Language
  readonly timeZone: string
  readonly consents: readonly Consent[]
  readonly titles: ReadonlyMap<SectionCode, string>
  readonly olderAddress: string | undefined
  readonly latestAddress: string | undefined
}

export function ConsentHistory(props: ConsentHistoryProps) {
  const words = profileWords[props.language]
  return (
    <>
      <h1>{words.consents}</h1>
      <p class="lead">{words.history.lead}</p>
      {props.consents.length === 0 && props.latestAddress === undefined ? (
        <Empty title={words.history.none}>
          <p>{words.history.noneText}</p>
        </Empty>
      ) : (
        <Answers {...props} />
      )}
    </>
  )
}

function Answers({ language, timeZone, consents, titles, olderAddress, latestAddress }: ConsentHistoryProps) {
  const words = profileWords[language].history
  return (
    <>
      <Table
        id="consents"
        caption={words.caption}
        flip
        rows={consents}
        rowKey={({ number }) => String(number)}
        columns={[
          { heading: words.when, cell: ({ at }) => <Time at={at} zone={timeZone} /> },
          {
            heading: profileWords[language].section,
            rowHeading: true,
            cell: ({ section }) => section && (titles.get(section) ?? section),
          },
          { heading: words.question, cell: ({ question }) => words.questions[question] },
          { heading: words.before, cell: ({ from }) => sayAnswer(from, language) },
          { heading: words.after, cell: ({ to }) => sayAnswer(to, language) },
          { heading: words.by, cell: ({ isOwn }) => (isOwn ? words.you : words.program) },
        ]}
      />
      <OlderAndLatest words={words} latestAddress={latestAddress} olderAddress={olderAddress} />
    </>
  )
}

function sayAnswer(answer: string | null, language: Language): string | null {
  const words = profileWords[language]
  const answers: Readonly<Record<string, string>> = {
    ...words.choices.audiences,
    "in-matching": words.history.matching.in,
    "out-of-matching": words.history.matching.out,
  }
  return answer && (answers[answer] ?? answer)
}
