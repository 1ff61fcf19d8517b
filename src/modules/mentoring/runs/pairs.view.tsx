import type { Temporal } from "temporal-polyfill"
import { mostPoints } from "../../../engine/measuring/measure.js"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Form } from "../../../ui/form.js"
import { emptyForm } from "../../../ui/form-state.js"
import { Tabs } from "../../../ui/navigation.js"
import { Pagination } from "../../../ui/pagination.js"
import { Table } from "../../../ui/table.js"
import { Tag } from "../../../ui/tag.js"
import { SearchField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import type { Programme } from "../programmes/programme.store.js"
import { proposalsPaths } from "../proposals/proposals.paths.js"
import { proposalsWords } from "../proposals/proposals.words.js"
import { reasonsWords } from "../reasons/reasons.words.js"
import { countPairsBy, type DeskPair, type PairFilter, pairFilters } from "./desk.js"
import type { MatchingRun } from "./matching-run.store.js"
import { runsPaths } from "./runs.paths.js"
import { runsWords } from "./runs.words.js"
import { weeksWaited } from "./weeks-waited.js"

export interface PairsProps {
  readonly language: Language
  readonly programme: Programme
  readonly run: MatchingRun
  readonly now: Temporal.Instant
  readonly all: readonly DeskPair[]
  /** Of this page. */
  readonly pairs: readonly DeskPair[]
  readonly filter: PairFilter
  readonly search: string
  readonly page: number
  readonly pages: number
}

/** Every pair of a run, to look at, choose and approve. */
export function Pairs(props: PairsProps) {
  const { language, programme, run, all, pairs, filter, search, page, pages } = props
  const { pairs: words } = runsWords[language]
  const address = to(runsPaths.one, language, { id: programme.id, number: run.number })
  const query = `q=${encodeURIComponent(search)}`
  return (
    <section class="section" aria-labelledby="pairs-title">
      <h2 id="pairs-title">{words.title}</h2>
      <Form action={`${address}#pairs-title`} method="get" class="inline">
        <SearchField form={{ ...emptyForm, values: { q: search } }} name="q" label={words.find} width="m" />
        <input type="hidden" name="show" value={filter} />
        <Button variant="second">{words.search}</Button>
      </Form>
      <Tabs
        label={words.tabs}
        items={pairFilters.map((each) => ({
          label: words[each]({ n: countPairsBy(all, each) }),
          href: `${address}?show=${each}&${query}#pairs-title`,
          current: each === filter ? "page" : undefined,
        }))}
      />
      {pairs.length === 0 ? <p>{words.none}</p> : <Approval {...props} />}
      <Pagination
        label={words.pages}
        page={page}
        pages={pages}
        addressOf={(n) => `${address}?show=${filter}&${query}&page=${n}#pairs-title`}
      />
    </section>
  )
}

function Approval(props: PairsProps) {
  const { language, programme, run, all } = props
  const { pairs: words } = runsWords[language]
  const left = all.filter(({ proposalId }) => proposalId === null).length
  return (
    <Form action={to(runsPaths.approval, language, { id: programme.id, number: run.number })}>
      <PairsTable {...props} />
      {left > 0 && (
        <>
          <p class="small">{words.approveText}</p>
          <div class="actions">
            <Button name="which" value="chosen" variant="second">
              {words.approveChosen}
            </Button>
            <Button name="which" value="all">
              {words.approveAll({ n: left })}
            </Button>
          </div>
        </>
      )}
    </Form>
  )
}

function PairsTable({ language, programme, run, now, pairs, all }: PairsProps) {
  const { pairs: words, ...rest } = runsWords[language]
  const { criteria } = reasonsWords[language]
  const { serviceWeeks } = programme.settings
  return (
    <Table
      id="pairs"
      caption={words.caption({ n: all.length })}
      rows={pairs}
      rowKey={({ menteeRegistrationId }) => menteeRegistrationId}
      columns={[
        { heading: words.choose, headingHidden: true, cell: (pair) => <Choice language={language} {...pair} /> },
        { heading: words.mentee, rowHeading: true, cell: ({ menteeName }) => menteeName },
        {
          heading: words.mentor,
          cell: ({ mentorName, isPinned }) => (
            <>
              {mentorName} {isPinned && <Tag tone="info">{rest.pinned}</Tag>}
            </>
          ),
        },
        { heading: words.score, cell: ({ score }) => <Points score={score} /> },
        { heading: words.strongest, cell: ({ strongest }) => strongest && criteria[strongest] },
        { heading: words.weakest, cell: ({ weakest }) => weakest && criteria[weakest] },
        {
          heading: words.waiting,
          cell: ({ waitingSince }) => {
            const n = weeksWaited(waitingSince, now)
            return (
              <>
                {rest.weeks({ n })} {n >= serviceWeeks && <Tag tone="warn">{rest.overdue}</Tag>}
              </>
            )
          },
        },
        { heading: words.others, cell: ({ others }) => others.join("; ") },
        { heading: words.state, cell: (pair) => <State language={language} {...pair} /> },
        {
          heading: words.look,
          headingHidden: true,
          cell: ({ menteeRegistrationId, menteeName }) => (
            <a
              href={to(runsPaths.mentee, language, {
                ...{ id: programme.id, number: run.number, mentee: menteeRegistrationId },
              })}
              aria-label={words.lookNamed({ name: menteeName })}
            >
              {words.look}
            </a>
          ),
        },
      ]}
    />
  )
}

function Points({ score }: Pick<DeskPair, "score">) {
  return (
    <>
      {score} <meter min={0} max={mostPoints} value={Math.min(mostPoints, score)} aria-hidden="true" />
    </>
  )
}

function Choice({
  language,
  menteeRegistrationId,
  menteeName,
  proposalId,
}: DeskPair & { readonly language: Language }) {
  if (proposalId !== null) return null
  const label = runsWords[language].pairs.chooseNamed({ name: menteeName })
  return <input type="checkbox" name="mentee" value={menteeRegistrationId} aria-label={label} />
}

function State({ language, proposalId, proposalStatus }: DeskPair & { readonly language: Language }) {
  if (proposalId === null || proposalStatus === null) return null
  const { statuses } = proposalsWords[language]
  return <a href={to(proposalsPaths.one, language, { id: proposalId })}>{statuses[proposalStatus]}</a>
}
