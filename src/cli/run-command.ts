import { readFile } from "node:fs/promises"
import { projectPath } from "../platform/project.js"
import { runUntilStopped } from "./run-until-stopped.js"
import { exitCodes, type Terminal } from "./terminal.js"

type Environment = NodeJS.ProcessEnv
type Command = (args: readonly string[], environment: Environment, terminal: Terminal) => Promise<number>

/** Each loads what it needs when it is asked for: pairing two small lists must not wait for a web server. */
const commands: Readonly<Record<string, Command>> = {
  trial: withoutArguments(serveTrial),
  all: withoutArguments((environment, terminal) => produce(environment, terminal, { serve: true, work: true })),
  serve: withoutArguments((environment, terminal) => produce(environment, terminal, { serve: true, work: false })),
  work: withoutArguments((environment, terminal) => produce(environment, terminal, { serve: false, work: true })),
  migrate: withoutArguments(runMigrate),
  doctor: withoutArguments(async (...asked) => (await import("./doctor.js")).runDoctor(...asked)),
  account: async (...asked) => (await import("./account.js")).runAccountCommand(...asked),
  mail: async (...asked) => (await import("./mail.js")).runMailCommand(...asked),
  run: async (...asked) => (await import("./run.js")).runRunCommand(...asked),
  reference: async (...asked) => (await import("./reference.js")).runReferenceCommand(...asked),
  mentoring: async (...asked) => (await import("./mentoring.js")).runMentoringCommand(...asked),
  pair: async (...asked) => (await import("./pair/pair.js")).runPairCommand(...asked),
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
    const { explain } = await import("./explain.js")
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

async function serveTrial(environment: Environment, terminal: Terminal): Promise<number> {
  // First the settings, which are read at once: a wrong one must not wait for the platform to be loaded.
  const { readTrialConfig } = await import("../config.js")
  const config = readTrialConfig(environment)
  const { startTrial } = await import("./trial.js")
  const { trialPaths } = await import("../modules/trial/index.js")
  const { to } = await import("../web/paths.js")
  const running = await startTrial(config, terminal)
  const { words, language } = terminal
  const { url = "" } = running
  terminal.print(words.ready({ url }))
  terminal.print(words.trialPage({ url: url + to(trialPaths.trial, language) }))
  terminal.print(words.stopHint)
  return runUntilStopped(running, terminal)
}

async function produce(environment: Environment, terminal: Terminal, parts: { serve: boolean; work: boolean }) {
  const { readProductionConfig } = await import("../config.js")
  const config = readProductionConfig(environment)
  const { startProduction } = await import("./produce.js")
  const running = await startProduction(config, parts)
  terminal.print(running.url === undefined ? terminal.words.working : terminal.words.ready({ url: running.url }))
  return runUntilStopped(running, terminal)
}

async function runMigrate(environment: Environment, terminal: Terminal): Promise<number> {
  const { readDatabaseConfig } = await import("../config.js")
  const { checkVersion } = await import("./check-database.js")
  const { migrate } = await import("../platform/migrate.js")
  const { databaseUrl, ownerUrl } = readDatabaseConfig(environment)
  await checkVersion(ownerUrl)
  await migrate({ ownerUrl, appRole: decodeURIComponent(new URL(databaseUrl).username), say: terminal.say })
  terminal.print(terminal.words.migrated)
  return exitCodes.done
}
