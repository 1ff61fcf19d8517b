import pg from "pg"
import { askedComponents } from "../src/engine/matching/languages.js"
import { worthOfMonths } from "../src/engine/matching/occupations.js"
import { askedOccupations, type Requirements } from "../src/engine/matching/requirements.js"
import { neutralPoints } from "../src/engine/matching/score-match.js"
import { type DayOfWeek, daysOfWeek, oppositeOf } from "../src/engine/matching/sides.js"
import { worthOfSkill } from "../src/engine/matching/skills.js"
import { startEmbeddedPostgres } from "../src/platform/embedded-postgres.js"
import { makeTemporaryFolder } from "../tests/support/temporary-folder.js"
import { listed, type PeerAnswer } from "./matching-objects.js"
import { inventPerson, inventedYardstick as yardstick } from "./matching-world.js"

const { ruleSet, near, year } = yardstick
const { weights, neutral } = ruleSet
const silent = () => undefined
const batch = 5000

/** Facts in columns, lists of codes in tables of their own: each with the index that the question wants. */
const tables = `
  create unlogged table person (
    id int primary key, key text not null, opt_ins text[] not null, skills text[] not null, education int,
    en int[], fr int[], x int, y int, z int, group_code text, group_level int, minutes int, free_from date, days int);
  create unlogged table held (skill text, person int, worth int);
  create unlogged table worked (occupation text, person int, worth int);
  create unlogged table titled (occupation text, person int)`

const indexes = `
  create index held_skill on held (skill) include (person, worth);
  create index worked_group on worked (left(occupation, 3)) include (occupation, person, worth);
  create index titled_group on titled (left(occupation, 3)) include (occupation, person);
  create index person_skills on person using gin (skills);
  vacuum analyze person; vacuum analyze held; vacuum analyze worked; vacuum analyze titled`

const points = (closeness: string, weight: number) => `((${closeness}) * ${weight} + 500) / 1000`
const nearness = (column: string) =>
  `case when ${column} = any ($4) then 1000
        when left(${column}, 4) in (select left(code, 4) from unnest($4) code) then ${ruleSet.occupations.nearness[1]}
        else ${ruleSet.occupations.nearness[2]} end`
const byGap = (gap: string, closeness: readonly number[]) =>
  `(array[${closeness.join()}])[least(${gap}, ${closeness.length - 1}) + 1]`

const evidence = `
  with asked as (select * from unnest($1::text[], $2::int[], $3::int[]) asked (skill, number, nearness)),
  gain as (
    select person, sum(gain)::int as gain from (
      select held.person, asked.number,
             max(greatest(held.worth * asked.nearness / 1000, ${neutral.skills}) - ${neutral.skills}) as gain
      from asked join held on held.skill = asked.skill
      where $22::text[] = '{}' or held.person in (select id from person where skills @> $22) group by 1, 2) each group by person),
  experience as (
    select person, max(worth * ${nearness("occupation")} / 1000) as closeness
    from worked where left(occupation, 3) in (select left(code, 3) from unnest($4::text[]) code) group by person),
  title as (
    select person, max(${nearness("occupation")}) as closeness
    from titled where left(occupation, 3) in (select left(code, 3) from unnest($4::text[]) code) group by person),
  evidence as (
    select person, ${points(`${neutral.skills} + coalesce(gain, 0) / $5::int`, weights.skills)}
      + ${points(`greatest(experience.closeness, ${neutral.experience})`, weights.experience)}
      + ${points(`greatest(title.closeness, ${neutral.title})`, weights.title)} as points
    from gain full join experience using (person) full join title using (person))`

const least =
  ruleSet.leastEvidence +
  neutralPoints(ruleSet, "skills") +
  neutralPoints(ruleSet, "experience") +
  neutralPoints(ruleSet, "title")

const distance = "sqrt((x - $10)::float8 ^ 2 + (y - $11)::float8 ^ 2 + (z - $12)::float8 ^ 2)"
const late = "greatest(0, coalesce(free_from - $17::date, 0))"
const common = "bit_count((days & $18::int)::bit(8))"
const isAnyDay = "$18::int = 0 or days = 0"

/** The weights of what was answered and what was not, as `scoreMatch` adds them. */
const question = `${evidence},
  eligible as (
    select evidence.points
      + ${points(`case when education is null then ${neutral.education} else ${byGap("greatest(0, $7::int - education)", ruleSet.educationCloseness)} end`, weights.education)}
      + case when $20::boolean then ${weights.language} else ${points(String(neutral.language), weights.language)} end
      + ${points(`case when $13::boolean then 1000 when x is null then ${neutral.place} else 1000 - floor(500 * ${distance} / ${ruleSet.farthest})::int end`, weights.place)}
      + ${points(`case when $14::text is null or group_code is null then ${neutral["group-level"]} when group_code <> $14 then 0 else ${byGap("abs(group_level - $15::int)", ruleSet.levelCloseness)} end`, weights["group-level"])}
      + ${points("least(1000, 1000 * minutes / $19::int)", weights.hours)}
      + ${points(`(1000 - 500 * ${late} / ${ruleSet.latestStart} + case when $18::int = 0 then ${neutral.availability} when days = 0 then 1000 else 1000 * ${common} / bit_count($18::int::bit(8)) end) / 2`, weights.availability)}
      as points
    from evidence join person on person.id = evidence.person
    where evidence.points >= ${least} and opt_ins @> $6 and key <> all ($21) and skills @> $22
      and ($8::int[] is null or (en[1] >= $8[1] and en[2] >= $8[2] and en[3] >= $8[3]))
      and ($9::int[] is null or (fr[1] >= $9[1] and fr[2] >= $9[2] and fr[3] >= $9[3]))
      and ($13::boolean or x is null or ${distance} <= ${ruleSet.farthest})
      and (not $16::boolean or group_code is null or (group_code = $14 and group_level = $15))
      and ${late} <= ${ruleSet.latestStart} and (${isAnyDay} or days & $18::int <> 0))
  select points::int, count(*) over ()::int as count from eligible order by points desc limit ${listed}`

const daysOf = (days: readonly DayOfWeek[] = []) => days.reduce((bits, day) => bits | (1 << daysOfWeek.indexOf(day)), 0)

function positionOf(place: { latitude: number; longitude: number } | undefined): readonly (number | null)[] {
  if (!place) return [null, null, null]
  const [up, around] = [(place.latitude * Math.PI) / 180, (place.longitude * Math.PI) / 180]
  const parts = [Math.cos(up) * Math.cos(around), Math.cos(up) * Math.sin(around), Math.sin(up)]
  return parts.map((part) => Math.round(6371 * part))
}

const ranksOf = (ranks: { reading?: number; writing?: number; oral?: number } | undefined) =>
  [ranks?.reading, ranks?.writing, ranks?.oral].map((rank) => rank ?? 0)

function rowsOf(number: number) {
  const { person, optIns, skills = [], experience = [], titleOccupations = [], ...said } = inventPerson(number)
  const { education, languages, place, groupLevel, availability } = said
  return {
    person: [
      ...[number, person, optIns.map(({ type, side }) => `${type} ${side}`), skills.map(({ concept }) => concept)],
      ...[education, ranksOf(languages?.en), ranksOf(languages?.fr), ...positionOf(place), groupLevel?.group ?? null],
      ...[groupLevel?.level ?? null, availability?.weeklyMinutes, availability?.from ?? null],
      daysOf(availability?.days),
    ],
    held: skills.map((skill) => [skill.concept, number, worthOfSkill(skill, ruleSet, year)]),
    worked: experience.map(({ occupation, months }) => [
      occupation,
      number,
      worthOfMonths(months, ruleSet.occupations),
    ]),
    titled: titleOccupations.map((occupation) => [occupation, number]),
  }
}

type Cell = string | number | null | undefined | readonly (string | number)[]

/** Whole batches as one document: a row for each element. */
async function insert(client: pg.Client, table: string, rows: readonly (readonly Cell[])[]): Promise<void> {
  const { rows: columns } = await client.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = '${table}'::regclass and attnum > 0 order by attnum`,
  )
  const documents = rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])))
  const shape = columns.map(({ name, type }) => `${name} ${type}`).join()
  await client.query(`insert into ${table} select * from json_to_recordset($1) as rows (${shape})`, [
    JSON.stringify(documents),
  ])
}

async function fill(client: pg.Client, people: number): Promise<void> {
  await client.query(tables)
  for (let from = 0; from < people; from += batch) {
    const all = Array.from({ length: Math.min(batch, people - from) }, (_, at) => rowsOf(from + at))
    await insert(
      client,
      "person",
      all.map(({ person }) => person),
    )
    await insert(
      client,
      "held",
      all.flatMap(({ held }) => held),
    )
    await insert(
      client,
      "worked",
      all.flatMap(({ worked }) => worked),
    )
    await insert(
      client,
      "titled",
      all.flatMap(({ titled }) => titled),
    )
  }
  for (const statement of indexes.split(";")) await client.query(statement)
}

function valuesOf(requirements: Requirements): readonly unknown[] {
  const { skills = [], languages, place, groupLevels = [], days } = requirements
  const standIns = skills.flatMap(({ concept }, number) =>
    [[concept, 1000] as const, ...(near.get(concept) ?? [])].map(([skill, nearness]) => ({ skill, number, nearness })),
  )
  return [
    ...[standIns.map(({ skill }) => skill), standIns.map(({ number }) => number)],
    ...[standIns.map(({ nearness: each }) => each), askedOccupations(requirements), skills.length],
    ...[[`${requirements.type} ${oppositeOf(requirements.side)}`], requirements.education],
    ...[languages?.en ? ranksOf(languages.en) : null, languages?.fr ? ranksOf(languages.fr) : null],
    ...[...positionOf(place), requirements.isRemote, groupLevels[0]?.group ?? null, groupLevels[0]?.level ?? null],
    ...[requirements.areGroupLevelsRequired ?? false, requirements.startsOn, daysOf(days), requirements.weeklyMinutes],
    ...[askedComponents(requirements).length > 0, requirements.managers],
    skills.filter(({ isEssential }) => isEssential).map(({ concept }) => concept),
  ]
}

/** PostgreSQL of its own, filled with the invented people; what it answers is planned for each question anew. */
export async function startSql(people: number) {
  const postgres = await startEmbeddedPostgres({
    ...{ folder: await makeTemporaryFolder("bench"), durable: false, say: silent },
  })
  const client = new pg.Client({ connectionString: postgres.url({ role: "owner" }) })
  await client.connect()
  await client.query("set plan_cache_mode = force_custom_plan; set work_mem = '256MB'; set jit = off")
  await fill(client, people)
  return {
    async ask(requirements: Requirements): Promise<PeerAnswer> {
      const { rows } = await client.query<{ points: number; count: number }>({
        ...{ name: "candidates", text: question, values: [...valuesOf(requirements)] },
      })
      return { count: rows[0]?.count ?? 0, points: rows.map((row) => row.points) }
    },
    async stop(): Promise<void> {
      await client.end()
      await postgres.stop()
    },
  }
}
