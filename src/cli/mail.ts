import { readFile } from "node:fs/promises"
import { buffer } from "node:stream/consumers"
import { parseArgs } from "node:util"
import { countBounce } from "../modules/accounts/index.js"
import { type BounceOutcome, readBounceReport, recordBounce } from "../modules/notices/index.js"
import { mail as english, type MailMessages } from "./mail.en.js"
import { mail as french } from "./mail.fr.js"
import { onDatabase } from "./on-database.js"
import { exitCodes, type Terminal } from "./terminal.js"

/** `jumelage mail bounce`: counts a message that came back, from the report that a mail server sent. */
export async function runMailCommand(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<number> {
  const words = { en: english, fr: french }[terminal.language]
  const asked = readArguments(args)
  if (asked === "help" || asked === undefined) {
    const tell = asked === "help" ? terminal.print : terminal.say
    tell(words.usage)
    return asked === "help" ? exitCodes.done : exitCodes.usage
  }
  const outcome = await ("address" in asked
    ? onDatabase(environment, (ctx) => countBounce(ctx, asked.address))
    : countReport(environment, asked.source))
  terminal.print(sentenceOf(outcome, words))
  return outcome === "unknown" || outcome === "not-a-report" ? exitCodes.refused : exitCodes.done
}

type Asked = { readonly address: string } | { readonly source: string }

function readArguments(args: readonly string[]): Asked | "help" | undefined {
  const options = { help: { type: "boolean", short: "h" }, address: { type: "string" } } as const
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    if (values.help || args.length === 0) return "help"
    const [act, source, ...more] = positionals
    if (act !== "bounce" || more.length > 0) return undefined
    if (values.address !== undefined) return source === undefined ? { address: values.address } : undefined
    return source === undefined ? undefined : { source }
  } catch {
    return undefined
  }
}

async function countReport(environment: NodeJS.ProcessEnv, source: string): Promise<BounceOutcome | "not-a-report"> {
  const report = await readBounceReport(source === "-" ? await buffer(process.stdin) : await readFile(source))
  return report ? onDatabase(environment, (ctx) => recordBounce(ctx, report, countBounce)) : "not-a-report"
}

function sentenceOf(outcome: BounceOutcome | "not-a-report", words: MailMessages): string {
  return {
    counted: words.counted,
    held: words.held,
    "already-counted": words.alreadyCounted,
    "still-trying": words.stillTrying,
    unknown: words.unknown,
    "not-a-report": words.notAReport,
  }[outcome]
}
