import pg from "pg"
import type { Place } from "../src/engine/index/schema.js"
import { startEmbeddedPostgres } from "../src/platform/embedded-postgres.js"
import { makeTemporaryFolder } from "../tests/support/temporary-folder.js"
import { type Document, facets, type Query } from "./search-documents.js"
import type { Answer, Engine } from "./search-peers.js"

const tables = `
  create extension if not exists unaccent;
  create extension if not exists cube;
  create text search configuration english_plain (copy = english);
  alter text search configuration english_plain alter mapping for hword, hword_part, word with unaccent, english_stem;
  create text search configuration french_plain (copy = french);
  alter text search configuration french_plain alter mapping for hword, hword_part, word with unaccent, french_stem;
  create unlogged table document (
    id int primary key, type text, mode text, province text, organisation text, level text[],
    posted_on int, deadline int, hours float8, place cube, words tsvector
  )`

const indexes = `
  create index on document using gin (words);
  create index on document using gist (place);
  create index on document using gin (level);
  create index on document (type);
  create index on document (deadline);
  vacuum analyze document`

/** Full text by its own stemmers over unaccented words, in both languages at once; titles weigh more. */
const insert = `
  insert into document
  select id, type, mode, province, organisation, array(select jsonb_array_elements_text(level)),
    posted_on, deadline, hours, cube(place),
    setweight(to_tsvector('english_plain', coalesce(title_en, '')) || to_tsvector('french_plain', coalesce(title_fr, '')), 'A') ||
    to_tsvector('english_plain', coalesce(body_en, '')) || to_tsvector('french_plain', coalesce(body_fr, ''))
  from jsonb_to_recordset($1::jsonb) as x(
    id int, type text, mode text, province text, organisation text, level jsonb, posted_on int, deadline int,
    hours float8, place float8[], title_en text, title_fr text, body_en text, body_fr text
  )`

export interface PostgresEngine extends Engine {
  readonly milliseconds: number
  readonly megabytes: { readonly table: number; readonly indexes: number }
  stop(): Promise<void>
}

/** PostgreSQL with an index for the words, for the place, for the codes that narrow most and for the deadline. */
export async function postgres(documents: readonly Document[]): Promise<PostgresEngine> {
  const server = await startEmbeddedPostgres({
    folder: await makeTemporaryFolder("bench"),
    durable: false,
    say: () => undefined,
  })
  const client = new pg.Client({ connectionString: server.url({ role: "owner" }) })
  await client.connect()
  await client.query("set work_mem = '128MB'; set jit = off; set plan_cache_mode = force_custom_plan")
  const began = performance.now()
  await client.query(tables)
  for (let from = 0; from < documents.length; from += 1000) {
    await client.query(insert, [JSON.stringify(documents.slice(from, from + 1000).map(rowOf))])
  }
  for (const statement of indexes.split(";")) await client.query(statement)
  const milliseconds = performance.now() - began
  const sizes = await client.query(
    "select pg_table_size('document') / 2 ^ 20 as table, pg_indexes_size('document') / 2 ^ 20 as indexes",
  )
  return {
    name: "PostgreSQL",
    answersAnything: true,
    milliseconds,
    megabytes: { table: Number(sizes.rows[0].table), indexes: Number(sizes.rows[0].indexes) },
    answer: (query) => ask(client, query),
    async stop() {
      await client.end()
      await server.stop()
    },
  }
}

function rowOf({ key, texts, codes, numbers, place }: Document) {
  return {
    ...{ id: key, type: codes.type?.[0], mode: codes.mode?.[0], province: codes.province?.[0] },
    ...{ organisation: codes.organisation?.[0], level: codes.level, hours: numbers.hours },
    ...{ posted_on: numbers.postedOn, deadline: numbers.deadline },
    place: place ? pointOf(place) : null,
    ...{ title_en: texts.title?.en, title_fr: texts.title?.fr, body_en: texts.body?.en, body_fr: texts.body?.fr },
  }
}

/** On the sphere of radius 1, where the extension `cube` finds what is near. */
function pointOf({ latitude, longitude }: Place): readonly number[] {
  const [up, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180]
  return [Math.cos(up) * Math.cos(east), Math.cos(up) * Math.sin(east), Math.sin(up)]
}

const chordOf = (kilometres: number) => 2 * Math.sin(kilometres / 6371.0088 / 2)

async function ask(client: pg.Client, query: Query): Promise<Answer> {
  const values: unknown[] = []
  const given = (value: unknown) => `$${values.push(value)}`
  const wanted = (query.text ?? "").split(" ").filter((word) => word !== "")
  const words = wanted.map((word) => {
    const place = given(word)
    return `(plainto_tsquery('english_plain', ${place}) || plainto_tsquery('french_plain', ${place}))`
  })
  const conditions = words.length > 0 ? [`words @@ (${words.join(" && ")})`] : []
  const { near, numbers = {}, codes = {} } = query
  if (numbers.deadline?.atLeast) conditions.push(`deadline >= ${given(numbers.deadline.atLeast)}`)
  if (near) {
    const centre = `cube(${given(pointOf(near))}::float8[])`
    const chord = `${given(chordOf(near.radius))}::float8`
    conditions.push(`cube_enlarge(${centre}, ${chord}, 3) @> place`, `cube_distance(${centre}, place) <= ${chord}`)
  }
  const chosen = facets.flatMap((name) => {
    const ofColumn: readonly string[] | undefined = codes[name]
    if (!ofColumn?.length) return []
    return [
      {
        name,
        condition: name === "level" ? `level && ${given(ofColumn)}::text[]` : `${name} = any(${given(ofColumn)})`,
      },
    ]
  })
  const text = statement(words, conditions, chosen)
  const { rows } = await client.query({ text, values })
  const { total, first, counts } = rows[0].answer
  return {
    total,
    first: first ?? [],
    counts: Object.fromEntries(
      facets.map((name) => [
        name,
        new Map(Object.entries(counts[name] ?? {}).map(([code, count]) => [code, Number(count)])),
      ]),
    ),
  }
}

interface Chosen {
  readonly name: string
  readonly condition: string
}

/** One statement: the hits once, the first twenty, the total, and each count without its column's own choice. */
function statement(words: readonly string[], conditions: readonly string[], chosen: readonly Chosen[]): string {
  const rank = words.length > 0 ? `ts_rank(words, ${words.join(" && ")})` : "0"
  const marks = chosen.map(({ name, condition }) => `, coalesce(${condition}, false) as is_${name}`).join("")
  const few =
    chosen.length > 1
      ? [`(${chosen.map(({ condition }) => `(${condition})::int`).join(" + ")}) >= ${chosen.length - 1}`]
      : []
  const single = chosen.length === 0 ? [] : chosen.map(({ name }) => `is_${name}`)
  const where = (all: readonly string[]) => (all.length > 0 ? `where ${all.join(" and ")}` : "")
  const counts = facets.map((name) => {
    const others = single.filter((mark) => mark !== `is_${name}`)
    const code = name === "level" ? "unnest(level)" : name
    return `'${name}', (select json_object_agg(code, n) from (select ${code} as code, count(*) as n from near_hit ${where(others)} group by 1) x)`
  })
  return `
    with near_hit as materialized (
      select id, type, mode, province, organisation, level, posted_on, ${rank} as rank ${marks}
      from document ${where([...conditions, ...few])}
    )
    select json_build_object(
      'total', (select count(*) from near_hit ${where(single)}),
      'first', (select json_agg(id) from (select id from near_hit ${where(single)} order by rank desc, posted_on desc, id limit 20) x),
      'counts', json_build_object(${counts.join(", ")})
    ) as answer`
}
