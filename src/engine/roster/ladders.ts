/** An order of management levels, the lowest first, each rung under the names that people give it, folded. */
interface NamedLadder {
  readonly code: string
  readonly rungs: readonly (readonly string[])[]
}

/** Public services whose levels are known. To know one more, add it here. */
const namedLadders: readonly NamedLadder[] = [
  {
    code: "canada",
    rungs: [
      ["team-leader", "team-lead", "chef-d-equipe", "cheffe-d-equipe", "ex-minus-3", "ex-moins-3"],
      ["supervisor", "superviseur", "superviseure", "supervision", "ex-minus-2", "ex-moins-2"],
      ["manager", "gestionnaire", "gestion", "chef-de-service", "cheffe-de-service", "ex-minus-1", "ex-moins-1"],
      ["ex-01", "ex-1", "director", "directeur", "directrice", "direction"],
      ["ex-02", "ex-2", "executive-director", "directeur-executif", "directrice-executive", "direction-executive"],
      ["ex-03", "ex-3", "director-general", "directeur-general", "directrice-generale", "direction-generale", "dg"],
      ["ex-04", "ex-4", "assistant-deputy-minister", "sous-ministre-adjoint", "sous-ministre-adjointe", "adm", "sma"],
      ["ex-05", "ex-5", "senior-assistant-deputy-minister", "associate-deputy-minister", "sous-ministre-associe"],
      ["deputy-minister", "sous-ministre", "dm", "sm"],
    ],
  },
  {
    code: "united-kingdom",
    rungs: [
      ["aa", "administrative-assistant"],
      ["ao", "administrative-officer"],
      ["eo", "executive-officer"],
      ["heo", "higher-executive-officer"],
      ["seo", "senior-executive-officer"],
      ["grade-7", "g7"],
      ["grade-6", "g6"],
      ["scs1", "scs-1", "deputy-director"],
      ["scs2", "scs-2"],
      ["scs3", "scs-3"],
      ["scs4", "scs-4", "permanent-secretary"],
    ],
  },
]

export interface Ladder {
  /** Of a known public service, "numbers", or a group with its numbers. */
  readonly code: string
  /** From 0 upwards; undefined where the ladder does not have this rung. */
  rankOf(folded: string): number | undefined
}

const known: readonly Ladder[] = [
  {
    code: "numbers",
    rankOf: (folded) => numberIn(/^(?:(?:level|niveau|rank|rang|grade|n)-?)?(\d{1,2})$/.exec(folded)),
  },
  ...namedLadders.map(({ code, rungs }) => {
    const ranks = new Map(rungs.flatMap((names, rank) => names.map((name) => [name, rank] as const)))
    return { code, rankOf: (folded: string) => ranks.get(folded) }
  }),
  { code: "quebec", rankOf: rankOfCadre },
]

/** Managers of the Québec public service: class 1 is the highest of ten. */
function rankOfCadre(folded: string): number | undefined {
  const written = numberIn(/^cadres?-(?:(?:de-)?classe-)?(\d{1,2})$/.exec(folded))
  return written !== undefined && written >= 1 && written <= 10 ? 10 - written : undefined
}

/** A group of a public service and its numbers, as AS-05: levels of one group follow each other. */
const groupLevel = /^([a-z]{2,4}(?:-[a-z]{2,4})?)-?(\d{1,2})$/

const ladderOf = (group: string): Ladder => ({
  code: group.toUpperCase(),
  rankOf: (folded) => {
    const found = groupLevel.exec(folded)
    return found?.[1] === group ? Number(found[2]) : undefined
  },
})

const numberIn = (found: RegExpExecArray | null) => (found ? Number(found[1]) : undefined)

/**
 * The ladder that knows most of these levels, given as folded names; undefined where none knows any. One ladder serves
 * everybody: levels of two ladders cannot be compared. O(levels × ladders).
 */
export function chooseLadder(levels: readonly string[]): Ladder | undefined {
  const groups = new Set(levels.flatMap((level) => groupLevel.exec(level)?.[1] ?? []))
  const ladders = [...known, ...[...groups].sort().map(ladderOf)]
  const counts = ladders.map(({ rankOf }) => levels.filter((level) => rankOf(level) !== undefined).length)
  const most = Math.max(...counts)
  return most === 0 ? undefined : ladders[counts.indexOf(most)]
}
