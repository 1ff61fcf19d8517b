import type { Language } from "../../../platform/wording.js"
import { Table } from "../../../ui/table.js"
import { dataWords } from "../data/data.words.js"
import type { Described } from "./describe-register.js"
import { registerWords } from "./register.words.js"

interface RegisterTableProps {
  readonly language: Language
  readonly rows: readonly Described[]
}

/** What is kept, why, who sees it, how long and how it goes: the same on the person's page and for everybody. */
export function RegisterTable({ language, rows }: RegisterTableProps) {
  const words = dataWords[language]
  return (
    <Table
      id="register"
      caption={words.caption}
      flip
      rows={rows}
      rowKey={({ table }) => table}
      columns={[
        {
          heading: words.what,
          rowHeading: true,
          cell: ({ label, values }) => (
            <>
              {label}
              {values.length > 0 && <div class="fine muted">{values.join(", ")}</div>}
            </>
          ),
        },
        {
          heading: words.why,
          cell: ({ purpose, seenBy }) => (
            <>
              {purpose}
              <div class="fine muted">{registerWords[language].seenBy({ audiences: seenBy })}</div>
            </>
          ),
        },
        {
          heading: words.howLong,
          cell: ({ kept, erased }) => (
            <>
              {kept}
              <div class="fine muted">{erased}</div>
            </>
          ),
        },
      ]}
    />
  )
}
