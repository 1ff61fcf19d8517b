import type { Language } from "../../../platform/wording.js"
import { BarChart } from "../../../ui/charts/bar-chart.js"
import { Table } from "../../../ui/table.js"
import { figuresWords, sayCount } from "./figures.words.js"
import type { Need } from "./needs.js"

interface NeedsProps {
  readonly language: Language
  readonly needs: readonly Need[]
  readonly subject: (code: string) => string
}

/** What is asked for and what is free for it: drawn where enough people ask, then whole in a table. */
export function Needs({ language, needs, subject }: NeedsProps) {
  const { needs: words } = figuresWords[language]
  const drawn = needs.filter(({ asked }) => asked.n !== null)
  return (
    <section class="section" aria-labelledby="needs">
      <h2 id="needs">{words.title}</h2>
      <p>{words.text}</p>
      {drawn.length > 0 && (
        <BarChart
          id="chart-needs"
          summary={words.summary({ n: drawn.length })}
          caption={words.drawnCaption}
          heads={{ label: words.goal, value: words.asked }}
          data={drawn.map(({ subject: code, asked }) => ({
            label: subject(code),
            value: asked.n ?? 0,
            said: sayCount(asked, language),
          }))}
        />
      )}
      <Table
        id="needs-table"
        caption={words.caption}
        rows={needs}
        rowKey={({ subject: code }) => code}
        columns={[
          { heading: words.goal, cell: ({ subject: code }) => subject(code), rowHeading: true },
          { heading: words.asked, cell: ({ asked }) => sayCount(asked, language), align: "right" },
          { heading: words.places, cell: ({ places }) => sayCount(places, language), align: "right" },
        ]}
      />
    </section>
  )
}
