import type { Reading } from "../platform/context.js"
import type { Language } from "../platform/wording.js"
import type { Logo } from "../ui/mark.js"
import type { Capability, ModuleWords, WebModule } from "./module.js"
import type { Path } from "./paths.js"
import { webWords } from "./web.words.js"

/** How the host presents itself: settings, edited on a page. */
export interface HostIdentity {
  readonly siteName: Readonly<Record<Language, string>>
  /** Who offers the site, beside the mark. */
  readonly hostName: Readonly<Record<Language, string>>
  readonly logo?: Logo
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
  readonly acceptTerms: Path<never>
  readonly dashboard: Path<never>
  readonly staff: Path<never>
  readonly help: Path<never>
  readonly leaveMessage: Path<never>
  readonly account: Path<never>
  readonly notices: Path<never>
  readonly accessTokens: Path<never>
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
  /** What the host has not switched off. */
  capabilities(reading: Reading): Promise<ReadonlySet<Capability>>
  countUnreadNotices(reading: Reading): Promise<number>
  /** Questions about a task, for the pages that name it. */
  helpFor(reading: Reading, task: string, language: Language): Promise<readonly HelpQuestion[]>
}

/** Modules that every installation has, and those whose capability is on. */
export async function modulesOn(site: Site, reading: Reading): Promise<readonly WebModule[]> {
  if (site.modules.every(({ capability }) => capability === undefined)) return site.modules
  const on = await site.capabilities(reading)
  return site.modules.filter(({ capability }) => capability === undefined || on.has(capability))
}

/** Everything that refusals and confirmations may say: the frame's own sentences and the modules'. */
export function wordsOf({ modules }: Site): readonly Readonly<Record<Language, ModuleWords>>[] {
  return [webWords, ...modules.flatMap((module) => module.words ?? [])]
}
