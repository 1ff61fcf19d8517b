import type { OptIn } from "./candidate.js"
import { Column } from "./column.js"
import type { BitColumn } from "./evidence-tally.js"
import type { Side } from "./sides.js"

const bitsOfWord = 32
const nobody = new Uint32Array(0)

/** To what each person opted in: a bit for each type and side, in as many columns as that takes. */
export class OptIns {
  readonly #kinds = new Map<string, number>()
  readonly #columns: Column[] = []

  put(place: number, optIns: readonly OptIn[]): void {
    const words = this.#columns.map(() => 0)
    for (const { type, side } of optIns) {
      const kind = this.#kindOf(type, side)
      const word = Math.floor(kind / bitsOfWord)
      words[word] = (words[word] ?? 0) | (1 << (kind % bitsOfWord))
    }
    for (const [at, word] of words.entries()) this.#columnAt(at).set(place, word)
  }

  /** Who is on this side of this type; none where nobody ever was. */
  bitsOf(type: string, side: Side): BitColumn {
    const kind = this.#kinds.get(nameOf(type, side))
    if (kind === undefined) return { words: nobody, bit: 0 }
    return { words: this.#columnAt(Math.floor(kind / bitsOfWord)).values, bit: 1 << (kind % bitsOfWord) }
  }

  renumber(places: Uint32Array): void {
    for (const column of this.#columns) column.renumber(places)
  }

  #kindOf(type: string, side: Side): number {
    const name = nameOf(type, side)
    const kind = this.#kinds.get(name) ?? this.#kinds.size
    this.#kinds.set(name, kind)
    return kind
  }

  #columnAt(at: number): Column {
    const column = this.#columns[at] ?? new Column()
    this.#columns[at] = column
    return column
  }
}

const nameOf = (type: string, side: Side) => `${side} ${type}`
