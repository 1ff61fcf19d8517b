import type { VNode } from "preact"
import type { Reading } from "../platform/context.js"
import type { KeptIndex } from "../platform/live-index.js"
import type { Language } from "../platform/wording.js"
import type { Access } from "./access.js"
import type { ApiOperation } from "./api/operation.js"
import type { Route } from "./page.js"
import type { Path } from "./paths.js"

/** What the host can switch off whole: its pages, links and blocks are then not there. */
export const capabilities = ["mentoring", "marketplace", "employment"] as const
export type Capability = (typeof capabilities)[number]

export type Labels = Readonly<Record<Language, string>>

/** Sentences by code. A value-bearing sentence takes the refusal's values, which its own rule has put there. */
export type Sentences = Readonly<Record<string, string | ((values: never) => string)>>

export interface ModuleWords {
  readonly refusals?: Sentences
  readonly confirmations?: Sentences
}

/** The words of a module whose catalogues stand by noun. */
export function joinWords(
  catalogues: readonly Readonly<Record<Language, ModuleWords>>[],
): Readonly<Record<Language, ModuleWords>> {
  const join = (language: Language): ModuleWords => ({
    refusals: Object.assign({}, ...catalogues.map((words) => words[language].refusals ?? {})),
    confirmations: Object.assign({}, ...catalogues.map((words) => words[language].confirmations ?? {})),
  })
  return { en: join("en"), fr: join("fr") }
}

export interface Link {
  readonly path: Path<never>
  readonly label: Labels
  /** Where pages that belong to it have addresses of their own. */
  readonly also?: readonly Path<never>[]
  /** Left out for those who may not open it; everybody sees it when absent. */
  readonly access?: Access
  /** A number of things that wait there for the reader; zero shows nothing. */
  count?(reading: Reading): Promise<number>
}

/** A card of the home page: where a visitor may begin. */
export interface Door extends Link {
  readonly text: Labels
}

export interface DashboardBlock {
  /** Of its heading, which names the region. */
  readonly id: string
  readonly title: string
  /** What cannot wait stands before the other blocks. */
  readonly first?: true
  readonly body: VNode
}

/** What a module gives the site, as data: `app.ts` gathers it, `web/` draws it. */
export interface WebModule {
  /** Absent for what every installation has. */
  readonly capability?: Capability
  readonly routes: readonly Route[]
  /** What programs may ask. */
  readonly api?: readonly ApiOperation[]
  /** What its pages search, kept in memory while the server runs. */
  readonly indexes?: readonly KeptIndex[]
  readonly words?: Readonly<Record<Language, ModuleWords>>
  readonly navigation?: readonly Link[]
  readonly footer?: readonly Link[]
  readonly doors?: readonly Door[]
  /** Pages of « Mon compte », in the order of the side menu. */
  readonly account?: readonly Link[]
  /** Pages of the staff desk. */
  readonly desk?: readonly Link[]
  dashboard?(reading: Reading, language: Language): Promise<readonly DashboardBlock[]>
}
