import { Button } from "../button.js"
import { Meter, Reasons, Score, Stars } from "../matching.js"
import { type Column, Table } from "../table.js"
import { useSheetWords } from "./words.js"

interface Pair {
  readonly mentee: string
  readonly score: number
  readonly weeks: number
}

const pairs: readonly Pair[] = [
  { mentee: "Amina Diallo", score: 835, weeks: 3 },
  { mentee: "Wei Sørensen", score: 812, weeks: 9 },
]

export function TableSection() {
  const words = useSheetWords()
  const columns: readonly Column<Pair>[] = [
    { heading: words.mentee, cell: (pair) => pair.mentee, rowHeading: true, sort: { href: "#tables" } },
    { heading: words.score, cell: (pair) => pair.score, sort: { href: "#tables", direction: "descending" } },
    { heading: words.waiting, cell: (pair) => words.weeks({ n: pair.weeks }), align: "right" },
    {
      heading: words.acts,
      headingHidden: true,
      cell: (pair) => (
        <form action="#tables">
          <Button variant="second" size="tight" label={`${words.swap} : ${pair.mentee}`}>
            {words.swap}
          </Button>
        </form>
      ),
    },
  ]
  const leftOver = words.reasons.map((reason, index) => ({ reason, people: 8 - index, change: words.changes[index] }))
  return (
    <>
      <Table id="pairs" caption={words.tableCaption} columns={columns} rows={pairs} rowKey={(pair) => pair.mentee} />
      <Table
        id="left-over"
        caption={words.flipCaption}
        flip
        rows={leftOver}
        rowKey={(row) => row.reason}
        columns={[
          { heading: words.reason, cell: (row) => row.reason, rowHeading: true },
          { heading: words.people, cell: (row) => row.people, align: "right" },
          { heading: words.change, cell: (row) => row.change },
        ]}
      />
    </>
  )
}

export function MatchingSection() {
  const words = useSheetWords()
  return (
    <>
      <div class="row">
        {[100, 88, 71, 54, 35].map((score) => (
          <Score key={score} score={score} />
        ))}
        <Score score={835} outOf={1000} />
      </div>
      <ul class="plain">
        {[5, 3, 1, 0].map((stars) => (
          <li key={stars}>
            <Stars stars={stars} />
          </li>
        ))}
      </ul>
      <Meter label={words.criterion} points={250} outOf={300} />
      <Reasons met={words.met} gaps={words.gaps} />
    </>
  )
}
