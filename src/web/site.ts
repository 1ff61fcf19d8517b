import type { Reading } from "../platform/context.js"
import type { Language } from "../platform/wording.js"
import type { ModuleWords, WebModule } from "./module.js"
import type { Path } from "./paths.js"
import { webWords } from "./web.words.js"

/** How the host presents itself: settings, edited on a page. */
export interface HostIdentity {
  readonly siteName: Readonly<Record<Language, string>>
  /** Who offers the site, beside the mark. */
  readonly hostName: Readonly<Record<Language, string>>
  readonly logo?: { readonly src: string; readonly width: number; readonly height: number }
  readonly footerEnd: Readonly<Record<Language, string>>
  /** Address of the host's theme sheet, when it sets its own colours. */
  readonly themeSheet?: string
}

/** Pages that the frame itself leads to; they belong to modules. */
export interface Doors {
  readonly signIn: Path<never>
  readonly signOut: Path<never>
  readonly createAccount: Path<never>
  readonly secondFactor: Path<never>
  readonly dashboard: Path<never>
  readonly account: Path<never>
  readonly notices: Path<never>
}

/** A question of the help centre, in the language in which it is written. */
export interface HelpQuestion {
  readonly question: string
  readonly language: Language
  readonly href: string
}

/** The whole site as data, gathered by `app.ts`. */
export interface Site {
  readonly modules: readonly WebModule[]
  readonly doors: Doors
  identity(reading: Reading): Promise<HostIdentity>
  countUnreadNotices(reading: Reading): Promise<number>
  /** Questions about a task, for the pages that name it. */
  helpFor(reading: Reading, task: string, language: Language): Promise<readonly HelpQuestion[]>
}

/** Everything that refusals and confirmations may say: the frame's own sentences and the modules'. */
export function wordsOf({ modules }: Site): readonly Readonly<Record<Language, ModuleWords>>[] {
  return [webWords, ...modules.flatMap((module) => module.words ?? [])]
}
