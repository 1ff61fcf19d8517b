import { readFile } from "node:fs/promises"
import { readDatabaseConfig } from "../config.js"
import { trialPaths } from "../modules/trial/index.js"
import { migrate } from "../platform/migrate.js"
import { projectPath } from "../platform/project.js"
import type { Running } from "../run.js"
import { to } from "../web/paths.js"
import { runAccountCommand } from "./account.js"
import { checkVersion } from "./check-database.js"
import { runDoctor } from "./doctor.js"
import { explain } from "./explain.js"
import { runMailCommand } from "./mail.js"
import { startProduction } from "./produce.js"
import { runReferenceCommand } from "./reference.js"
import { runRunCommand } from "./run.js"
import { runUntilStopped } from "./run-until-stopped.js"
import { exitCodes, type Terminal } from "./terminal.js"
import { startTrial } from "./trial.js"

type Environment = NodeJS.ProcessEnv
type Command = (args: readonly string[], environment: Environment, terminal: Terminal) => Promise<number>

const commands: Readonly<Record<string, Command>> = {
  trial: withoutArguments(async (environment, terminal) => announce(await startTrial(environment, terminal), terminal)),
  all: withoutArguments((environment, terminal) => produce(environment, terminal, { serve: true, work: true })),
  serve: withoutArguments((environment, terminal) => produce(environment, terminal, { serve: true, work: false })),
  work: withoutArguments((environment, terminal) => produce(environment, terminal, { serve: false, work: true })),
  migrate: withoutArguments(runMigrate),
  doctor: withoutArguments(runDoctor),
  account: runAccountCommand,
  mail: runMailCommand,
  run: runRunCommand,
  reference: runReferenceCommand,
}

/** Runs one command of the program and gives its exit code; whatever stops it is said in one sentence. */
export async function runCommand(
  args: readonly string[],
  environment: Environment,
  terminal: Terminal,
): Promise<number> {
  const [name = "--help", ...rest] = args
  if (name === "--help" || name === "-h") {
    terminal.print(terminal.words.usage)
    return exitCodes.done
  }
  if (name === "--version") {
    terminal.print(JSON.parse(await readFile(projectPath("package.json"), "utf8")).version)
    return exitCodes.done
  }
  const command = commands[name]
  if (!command) {
    terminal.say(terminal.words.unknownCommand({ command: name }))
    return exitCodes.usage
  }
  try {
    return await command(rest, environment, terminal)
  } catch (error) {
    const { sentence, exitCode } = explain(error, terminal.words)
    terminal.say(sentence)
    return exitCode
  }
}

function withoutArguments(command: (environment: Environment, terminal: Terminal) => Promise<number>): Command {
  return async ([option], environment, terminal) => {
    if (option === "--help") {
      terminal.print(terminal.words.usage)
      return exitCodes.done
    }
    if (option !== undefined) {
      terminal.say(terminal.words.unknownOption({ option }))
      return exitCodes.usage
    }
    return command(environment, terminal)
  }
}

async function announce(running: Running, terminal: Terminal): Promise<number> {
  const { words, language } = terminal
  const { url = "" } = running
  terminal.print(words.ready({ url }))
  terminal.print(words.trialPage({ url: url + to(trialPaths.trial, language) }))
  terminal.print(words.stopHint)
  return runUntilStopped(running, terminal)
}

async function produce(environment: Environment, terminal: Terminal, parts: { serve: boolean; work: boolean }) {
  const running = await startProduction(environment, parts)
  terminal.print(running.url === undefined ? terminal.words.working : terminal.words.ready({ url: running.url }))
  return runUntilStopped(running, terminal)
}

async function runMigrate(environment: Environment, terminal: Terminal): Promise<number> {
  const { databaseUrl, ownerUrl } = readDatabaseConfig(environment)
  await checkVersion(ownerUrl)
  await migrate({ ownerUrl, appRole: decodeURIComponent(new URL(databaseUrl).username), say: terminal.say })
  terminal.print(terminal.words.migrated)
  return exitCodes.done
}
