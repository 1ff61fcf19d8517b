import type { Language } from "../../../../platform/wording.js"
import { ButtonLink } from "../../../../ui/button.js"
import { PeopleCount } from "../../../../ui/people-count.js"
import { Table } from "../../../../ui/table.js"
import { Tag } from "../../../../ui/tag.js"
import { to } from "../../../../web/paths.js"
import { marketplacePaths } from "../../home/marketplace.paths.js"
import type { OpportunityType } from "../type.store.js"
import { typeLabel } from "../type-label.js"
import { typesWords } from "../types.words.js"
import { typeDeskWords } from "./type-desk.words.js"
import type { TypeUse } from "./type-use.store.js"

interface TypeListProps {
  readonly language: Language
  readonly types: readonly OpportunityType[]
  readonly use: ReadonlyMap<string, TypeUse>
}

export function TypeList({ language, types, use }: TypeListProps) {
  const words = typeDeskWords[language]
  const names = typesWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>
        <ButtonLink href={to(marketplacePaths.newType, language)} icon="add">
          {words.add}
        </ButtonLink>
      </p>
      <Table
        id="types"
        caption={words.caption}
        rows={types}
        rowKey={({ code }) => code}
        columns={[
          { heading: words.columns.order, align: "right", cell: ({ position }) => position },
          {
            heading: words.columns.type,
            rowHeading: true,
            cell: (type) => (
              <>
                <a href={to(marketplacePaths.typeDesk, language, { code: type.code })}>{typeLabel(type, language)}</a>
                {!type.isOffered && (
                  <>
                    {" "}
                    <Tag>{words.notOffered}</Tag>
                  </>
                )}
              </>
            ),
          },
          { heading: words.columns.family, cell: ({ family }) => names.families[family] },
          { heading: words.columns.audience, cell: ({ audience }) => names.audiences[audience] },
          { heading: words.columns.open, align: "right", cell: ({ code }) => use.get(code)?.live ?? 0 },
          { heading: words.columns.optedIn, cell: ({ code }) => <PeopleCount n={use.get(code)?.optedIn ?? 0} /> },
        ]}
      />
    </>
  )
}
