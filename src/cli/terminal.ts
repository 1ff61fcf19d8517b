import type { Screen } from "../platform/progress.js"
import type { Language } from "../platform/wording.js"
import { type CliMessages, cli as english } from "./cli.en.js"
import { cli as french } from "./cli.fr.js"

/** Where a command speaks: results to standard output, everything else to standard error. */
export interface Terminal {
  readonly language: Language
  readonly words: CliMessages
  /** A result. */
  print(line: string): void
  /** What is going on, or what went wrong. */
  say(line: string): void
  /** Where a line may be drawn again and again, such as a bar. */
  readonly screen: Screen
}

export const exitCodes = {
  done: 0,
  refused: 1,
  usage: 64,
  unavailable: 69,
  unexpected: 70,
  notWritable: 73,
  alreadyRunning: 75,
  wrongSetting: 78,
} as const

export function openTerminal(environment: NodeJS.ProcessEnv): Terminal {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ""
  const language = locale.startsWith("fr") ? "fr" : "en"
  return {
    language,
    words: { en: english, fr: french }[language],
    print: (line) => console.log(line),
    say: (line) => console.error(line),
    screen: process.stdout,
  }
}
