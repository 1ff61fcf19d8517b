import type { Language } from "../../platform/wording.js"
import { Table } from "../../ui/table.js"
import { Tag } from "../../ui/tag.js"
import { to } from "../paths.js"
import type { Doors } from "../site.js"
import { apiPaths, apiPrefix } from "./api.paths.js"
import { apiWords } from "./api.words.js"
import { parametersOf, type Shape, shapeOf } from "./open-api.js"
import { type ApiOperation, apiTags } from "./operation.js"

interface ReferenceProps {
  readonly language: Language
  readonly publicUrl: string
  readonly operations: readonly ApiOperation[]
  readonly doors: Pick<Doors, "accessTokens">
}

export function Reference({ language, publicUrl, operations, doors }: ReferenceProps) {
  const words = apiWords[language]
  const used = apiTags.filter((tag) => operations.some((operation) => operation.tag === tag))
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>
        {words.address} <code>{publicUrl + apiPrefix}</code>
      </p>
      <p>
        <a href={to(apiPaths.description, language)}>{words.description}</a>
      </p>
      <h2>{words.tokenTitle}</h2>
      <p>{words.token}</p>
      <p>
        <a href={to(doors.accessTokens, language)}>{words.makeToken}</a>
      </p>
      <h2>{words.listsTitle}</h2>
      <p>{words.lists}</p>
      <h2>{words.problemsTitle}</h2>
      <p>{words.problems}</p>
      {used.map((tag) => (
        <section class="section" aria-labelledby={tag} key={tag}>
          <h2 id={tag}>{words.tags[tag]}</h2>
          {operations
            .filter((operation) => operation.tag === tag)
            .map((operation) => (
              <Operation key={operation.name} language={language} operation={operation} />
            ))}
        </section>
      ))}
    </>
  )
}

function Operation({ language, operation }: { readonly language: Language; readonly operation: ApiOperation }) {
  const words = apiWords[language]
  const { name, method, path, summary, scope, params, answer } = operation
  const sent = parametersOf(operation, language).map(({ name: field, required, schema, description }) => ({
    field,
    required,
    kind: kindOf(schema, language),
    meaning: description,
  }))
  const carried = rowsOf(shapeOf(operation.body, language, "input"), language)
  const isLinkable =
    method === "get" &&
    scope === "everyone" &&
    Object.keys(params.shape).length === 0 &&
    !sent.some((row) => row.required)
  return (
    <details id={name}>
      <summary>
        <code>{`${method.toUpperCase()} ${path}`}</code> {summary[language]}{" "}
        <Tag>{scope === "everyone" ? words.open : words.scope[scope]}</Tag>
      </summary>
      {sent.length > 0 && <Fields id={`${name}-sent`} language={language} caption={words.sent} rows={sent} />}
      {carried.length > 0 && (
        <Fields id={`${name}-carried`} language={language} caption={words.carried} rows={carried} />
      )}
      <Fields
        id={`${name}-answered`}
        language={language}
        caption={words.answered}
        rows={rowsOf(shapeOf(answer, language, "output"), language)}
      />
      {isLinkable && (
        <p>
          <a href={apiPrefix + path}>{words.try}</a>
        </p>
      )}
    </details>
  )
}

interface FieldRow {
  readonly field: string
  readonly required?: boolean
  readonly kind: string
  readonly meaning: string | undefined
}

interface FieldsProps {
  readonly id: string
  readonly language: Language
  readonly caption: string
  readonly rows: readonly FieldRow[]
}

function Fields({ id, language, caption, rows }: FieldsProps) {
  const words = apiWords[language]
  return (
    <Table
      id={id}
      caption={caption}
      rows={rows}
      rowKey={({ field }) => field}
      flip
      columns={[
        { heading: words.field, rowHeading: true, cell: ({ field }) => <code>{field}</code> },
        { heading: words.kind, cell: ({ kind, required }) => (required ? `${kind} (${words.required})` : kind) },
        { heading: words.meaning, cell: ({ meaning }) => meaning ?? "" },
      ]}
    />
  )
}

/** Every field of an answer, the nested ones by their path: `items[].name.fr`. */
function rowsOf(shape: Shape, language: Language, above = ""): readonly FieldRow[] {
  if (shape.items) return rowsOf(shape.items, language, `${above}[]`)
  return Object.entries(shape.properties ?? {}).flatMap(([name, inner]) => {
    const field = above === "" ? name : `${above}.${name}`
    const row = { field, kind: kindOf(inner, language), meaning: inner.description }
    const nested = inner.anyOf?.find(({ properties, items }) => properties ?? items) ?? inner
    return [row, ...rowsOf(nested, language, field)]
  })
}

function kindOf(shape: Shape, language: Language): string {
  const words = apiWords[language]
  if (shape.enum) return words.oneOf({ values: shape.enum })
  if (shape.anyOf) return shape.anyOf.map((each) => kindOf(each, language)).join(words.or)
  const types = [shape.type ?? "object"].flat()
  return types.map((type) => words.kinds[type as keyof typeof words.kinds]).join(words.or)
}
