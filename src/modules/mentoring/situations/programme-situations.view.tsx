import type { Language } from "../../../platform/wording.js"
import { Empty } from "../../../ui/containers.js"
import { PeopleBreakdown } from "../../../ui/people-count.js"
import { Table } from "../../../ui/table.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import { answersOf, type ReviewAnswer, type ReviewKind, reviewKinds } from "../reviews/review.js"
import { reviewsWords } from "../reviews/reviews.words.js"
import type { Situation } from "./situation.store.js"
import { situationsPaths } from "./situations.paths.js"
import { situationsWords } from "./situations.words.js"

interface ProgrammeSituationsProps {
  readonly language: Language
  readonly zone: string
  readonly situations: readonly Situation[]
  readonly answers: readonly { readonly kind: ReviewKind; readonly answer: ReviewAnswer; readonly n: number }[]
}

/** What waits in the pairings of a programme, and how they are found in all: nothing of any one of them. */
export function ProgrammeSituations({ language, zone, situations, answers }: ProgrammeSituationsProps) {
  const words = situationsWords[language].programme
  const answered = reviewKinds.filter((kind) => answers.some((each) => each.kind === kind))
  return (
    <>
      <p class="lead">{words.lead}</p>
      {situations.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <List language={language} zone={zone} situations={situations} />
      )}
      <section class="section" aria-labelledby="answers">
        <h2 id="answers">{words.answers}</h2>
        <p>{answered.length === 0 ? words.noAnswers : words.answersText}</p>
        {answered.map((kind) => (
          <section key={kind} aria-labelledby={kind}>
            <h3 id={kind}>{reviewsWords[language].kinds[kind]}</h3>
            <PeopleBreakdown
              parts={answersOf[kind].map((answer) => ({
                label: reviewsWords[language].answers[answer],
                n: answers.find((each) => each.kind === kind && each.answer === answer)?.n ?? 0,
              }))}
            />
          </section>
        ))}
      </section>
    </>
  )
}

function List({ language, zone, situations }: Pick<ProgrammeSituationsProps, "language" | "zone" | "situations">) {
  const { programme: words, kinds, statuses, team } = situationsWords[language]
  return (
    <Table<Situation>
      id="situations"
      caption={words.caption({ n: situations.length })}
      rows={situations}
      rowKey={({ id }) => id}
      columns={[
        {
          heading: words.situation,
          rowHeading: true,
          cell: ({ id, kind }) => <a href={to(situationsPaths.ofTeam, language, { situationId: id })}>{kinds[kind]}</a>,
        },
        { heading: team.by, cell: ({ raiserName }) => raiserName },
        { heading: team.at, cell: ({ raisedAt }) => <Time at={raisedAt} zone={zone} /> },
        { heading: team.state, cell: ({ status }) => statuses[status] },
      ]}
    />
  )
}
