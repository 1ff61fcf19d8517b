import type { Mentee, Mentor, Participant, Pool } from "../scoring/participant.js"
import { foldName } from "../text/fold.js"
import {
  readAnswer,
  readCriterion,
  readDay,
  readLanguage,
  readModes,
  readRhythm,
  readWeek,
  readWholeNumber,
  valuesIn,
} from "./cell-values.js"
import { type Directory, openDirectory, reportingLines } from "./directory.js"
import type { Field } from "./field.js"
import { chooseLadder, type Ladder } from "./ladders.js"
import { type LineReader, openLineReader } from "./line-reader.js"
import type { Roster, RosterLine } from "./read-roster.js"
import type { RosterProblem, RosterRemark } from "./roster-problem.js"

/** Two lists as the engine compares them. */
export interface RosterPool {
  readonly pool: Pool
  readonly nameOf: ReadonlyMap<string, string>
  /** Concepts as people wrote them. */
  readonly labelOf: ReadonlyMap<string, string>
  readonly ladder: string | null
  readonly problems: readonly RosterProblem[]
  readonly remarks: readonly RosterRemark[]
}

const mostPlaces = 100
const valueItems = [
  "structure",
  "pace",
  "directness",
  "change",
  "reflection",
  "planning",
  "initiative",
  "openness",
] as const

/** What the lists share, found before any person is read. */
interface Shared {
  readonly directory: Directory
  readonly supervisors: ReadonlyMap<string, readonly string[]>
  readonly organisations: ReadonlySet<string>
  readonly units: ReadonlyMap<string, readonly string[]>
  readonly ladder: Ladder | undefined
  readonly vocabulary: ReadonlyMap<string, string>
  readonly labels: Map<string, string>
}

/**
 * Makes the pool of both lists; what contradicts itself is a problem, what is not understood a remark. `vocabulary` gives
 * the codes of concepts that have several names, by their folded names; any other name is its own concept. O(cells).
 */
export function makePool(
  mentees: Roster,
  mentors: Roster,
  vocabulary: ReadonlyMap<string, string> = new Map(),
): RosterPool {
  const rosters = [mentees, mentors]
  const remarks: RosterRemark[] = []
  const problems: RosterProblem[] = []
  const directory = openDirectory(rosters)
  const { lines: supervisors, cycles } = findReportingLines(rosters, directory)
  const shared: Shared = {
    directory,
    supervisors,
    ladder: findLadder(rosters),
    ...findPlaces(rosters),
    vocabulary,
    labels: new Map(),
  }
  const readers = (roster: Roster) => roster.lines.map((line) => openLineReader(roster, line, { problems, remarks }))
  const pool = {
    mentees: readers(mentees).map((reader) => readMentee(reader, shared)),
    mentors: readers(mentors).map((reader) => readMentor(reader, shared)),
  }
  problems.push(...cycles.map((cycle) => cyclicLine(cycle, rosters, directory)))
  const { nameOf } = directory
  return { pool, nameOf, labelOf: shared.labels, ladder: shared.ladder?.code ?? null, problems, remarks }
}

const allLines = (rosters: readonly Roster[]) => rosters.flatMap(({ lines }) => lines)

function findReportingLines(rosters: readonly Roster[], directory: Directory) {
  const supervisorOf = new Map<string, string>()
  for (const { address, text } of allLines(rosters)) {
    const supervisor = directory.find(text("supervisor"))
    if (supervisor !== undefined && !supervisorOf.has(address)) supervisorOf.set(address, supervisor)
  }
  return reportingLines(supervisorOf)
}

function cyclicLine(cycle: readonly string[], rosters: readonly Roster[], { nameOf }: Directory): RosterProblem {
  const [first] = cycle
  const isFirst = (line: RosterLine) => line.address === first && line.text("supervisor") !== ""
  const roster = rosters.find(({ lines }) => lines.some(isFirst))
  const line = roster?.lines.find(isFirst)
  return {
    code: "reporting-line-cyclic",
    ...(roster && line ? { side: roster.side, row: line.row, column: roster.columnOf("supervisor") } : {}),
    values: { people: cycle.map((person) => nameOf.get(person) ?? person) },
  }
}

const findLadder = (rosters: readonly Roster[]) =>
  chooseLadder(allLines(rosters).flatMap(({ text }) => (text("level") === "" ? [] : [foldName(text("level"))])))

const organisationOf = (line: Pick<RosterLine, "text">) => foldName(line.text("organisation"))
/** Units of two organisations may bear one name. */
const unitOf = (line: Pick<RosterLine, "text">) => {
  const unit = foldName(line.text("unit"))
  return unit === "" ? "" : `${organisationOf(line)}/${unit}`
}

function findPlaces(rosters: readonly Roster[]): Pick<Shared, "organisations" | "units"> {
  const lines = allLines(rosters)
  const units = new Map<string, readonly string[]>()
  for (const line of lines) {
    const name = foldName(line.text("unit"))
    units.set(name, [...new Set([...(units.get(name) ?? []), unitOf(line)])])
  }
  return { organisations: new Set(lines.map(organisationOf)), units }
}

/** Only what is told: what is absent was not answered. */
function readParticipant(reader: LineReader, shared: Shared): Participant {
  const { line } = reader
  const concepts = (field: Field) => conceptsIn(reader.texts(field), shared)
  const paths = [...conceptsIn(reader.texts("profession"), shared), ...concepts("paths")]
  const languages = reader.values("languages", readLanguage).flat()
  const supervisors = shared.supervisors.get(line.address)
  const past = reader.values("past-partners", shared.directory.find, "person-unknown")
  return {
    ...{ key: line.address, person: line.address },
    ...given("organisation", organisationOf(line)),
    ...given("unit", unitOf(line)),
    ...given("supervisors", supervisors ?? []),
    ...given("blocked", readExclusions(reader, shared)),
    ...given(
      "past",
      past.map((person) => ({ person, again: false })),
    ),
    ...given("level", readLevel(reader, shared)),
    ...(languages.length > 0 ? { languages: Object.fromEntries(languages) } : {}),
    ...given(
      "preferredLanguage",
      reader.value("preferred-language", (text) => readLanguage(text)?.[0]?.[0]),
    ),
    ...given("practises", languageIn(reader, "practised-language")),
    ...given("values", readValues(reader)),
    ...given("interests", concepts("interests")),
    ...given("paths", paths),
    ...given("week", sumOf(reader.values("availability", readWeek))),
    ...given("modes", [...new Set(reader.values("modes", readModes).flat())]),
    ...given("rhythm", reader.value("rhythm", readRhythm)),
    ...given("region", foldName(line.text("region"))),
  }
}

function readMentee(reader: LineReader, shared: Shared): Mentee {
  const wanted = conceptsIn(reader.texts("identity-wanted"), shared)
  const isAsked = reader.value("identity-asked", readAnswer) ?? wanted.length > 0
  return {
    ...readParticipant(reader, shared),
    ...given("goals", conceptsIn(reader.texts("goals"), shared)),
    ...(isAsked && wanted.length > 0 ? { identity: { codes: wanted, as: "preference" } as const } : {}),
    ...given("mostImportant", reader.value("most-important", readCriterion)),
    ...given("wishes", reader.values("wishes", shared.directory.find, "person-unknown")),
    requestedAt: reader.value("requested-on", readDay) ?? 0,
  }
}

function readMentor(reader: LineReader, shared: Shared): Mentor {
  const expertise = conceptsIn(reader.texts("expertise"), shared).map((concept) => ({ concept }))
  return {
    ...readParticipant(reader, shared),
    ...given("expertise", expertise),
    ...given("cannotHelpWith", conceptsIn(reader.texts("cannot-help-with"), shared)),
    ...given("identities", conceptsIn(reader.texts("identities"), shared)),
    places: readPlaces(reader),
  }
}

/** The part of a person that she told; nothing where she did not. */
function given<Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> {
  const isAbsent = value === undefined || value === "" || (Array.isArray(value) && value.length === 0)
  return isAbsent ? {} : ({ [name]: value } as Record<Name, Value>)
}

function conceptsIn(texts: readonly string[], { labels, vocabulary }: Shared): readonly string[] {
  const codes = texts.map((text) => {
    const folded = foldName(text)
    const code = vocabulary.get(folded) ?? folded
    // Of several spellings the greatest, whoever is read first: it has accents rather than none, small letters rather than capitals.
    if (text > (labels.get(code) ?? "")) labels.set(code, text)
    return code
  })
  return [...new Set(codes.filter((code) => code !== ""))]
}

const languageIn = (reader: LineReader, field: Field) =>
  reader.value(field, (text) => only(readLanguage(text) ?? [])?.[0])

const only = <Value>(values: readonly Value[]): Value | undefined => (values.length === 1 ? values[0] : undefined)

const sumOf = (weeks: readonly number[]) =>
  weeks.length === 0 ? undefined : weeks.reduce((sum, week) => sum | week, 0)

function readLevel(reader: LineReader, { ladder }: Shared): number | undefined {
  const rank = reader.value("level-rank", (text) => readWholeNumber(text, 0, 99))
  return rank ?? reader.value("level", (text) => ladder?.rankOf(foldName(text)), "level-not-understood")
}

/** No number is one place; a number that makes no sense is never guessed. */
function readPlaces({ line, refuse }: LineReader): number {
  const text = line.text("capacity")
  if (text === "") return 1
  const places = readWholeNumber(text, 0, mostPlaces)
  if (places === undefined) refuse("capacity-not-understood", "capacity", { text, most: mostPlaces })
  return places ?? 0
}

function readValues(reader: LineReader): Readonly<Record<string, number>> | undefined {
  const answers = valueItems.flatMap((item) => {
    const answer = reader.value(item, (text) => readWholeNumber(text, -2, 2))
    return answer === undefined ? [] : [[item, answer] as const]
  })
  return answers.length === 0 ? undefined : Object.fromEntries(answers)
}

/** Each exclusion is a person, an organisation or a unit of the lists, or an address. */
function readExclusions(reader: LineReader, { directory, organisations, units }: Shared): Participant["blocked"] {
  const [persons, inUnits, inOrganisations]: [string[], string[], string[]] = [[], [], []]
  for (const text of valuesIn(reader.line.text("exclusions"))) {
    const folded = foldName(text)
    const person = directory.find(text)
    if (person !== undefined) persons.push(person)
    else if (organisations.has(folded)) inOrganisations.push(folded)
    else if (units.has(folded)) inUnits.push(...(units.get(folded) ?? []))
    else reader.remark("person-unknown", "exclusions", text)
  }
  if (persons.length + inUnits.length + inOrganisations.length === 0) return undefined
  return { persons, units: inUnits, organisations: inOrganisations }
}
