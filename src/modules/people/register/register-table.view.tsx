import { type Language, wording } from "../../../platform/wording.js"
import { Table } from "../../../ui/table.js"
import { dataWords } from "../data/data.words.js"
import type { Described } from "./describe-register.js"

interface RegisterTableProps {
  readonly language: Language
  readonly caption: string
  readonly rows: readonly Described[]
}

/** What is kept, why, who sees it, how long and how it goes: the same on the person's page and for everybody. */
export function RegisterTable({ language, caption, rows }: RegisterTableProps) {
  const words = dataWords[language]
  return (
    <Table
      id="register"
      caption={caption}
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
        { heading: words.why, cell: ({ purpose }) => purpose },
        { heading: words.who, cell: ({ seenBy }) => wording[language].list(seenBy) },
        { heading: words.howLong, cell: ({ kept }) => kept },
        { heading: words.erased, cell: ({ erased }) => erased },
      ]}
    />
  )
}
