import {
  type AccountDescription,
  accountsModule,
  describeAccount,
  findAccountIdByName,
  grantRole,
  liftLock,
  revokeRoleOf,
  takeFactorsAway,
} from "../modules/accounts/index.js"
import type { Context } from "../platform/context.js"
import { Refusal } from "../platform/refusal.js"
import { openSpeeches } from "../web/speech.js"
import { type AccountMessages, account as english } from "./account.en.js"
import { account as french } from "./account.fr.js"
import { type Asking, readAccountArguments, scopeOf } from "./account-arguments.js"
import { onDatabase, onTrialDatabase } from "./on-database.js"
import { exitCodes, type Terminal } from "./terminal.js"

/** `jumelage account`: roles, locks and lost factors, by whoever holds the machine. */
export async function runAccountCommand(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<number> {
  const words = { en: english, fr: french }[terminal.language]
  const asked = readAccountArguments(args)
  if (asked === "help" || asked === undefined) {
    const tell = asked === "help" ? terminal.print : terminal.say
    tell(words.usage)
    return asked === "help" ? exitCodes.done : exitCodes.usage
  }
  const command = (ctx: Context) => carryOut(ctx, asked, words)
  try {
    const lines = await (asked.trial
      ? onTrialDatabase(environment, terminal, command)
      : onDatabase(environment, command))
    for (const line of lines) terminal.print(line)
    return exitCodes.done
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    terminal.say(sentenceOf(error, words, terminal))
    return exitCodes.refused
  }
}

async function carryOut(ctx: Context, asked: Asking, words: AccountMessages): Promise<readonly string[]> {
  if (asked.act === "grant") {
    const { name, role, from: fromOn = null, until: untilOn = null } = asked
    await grantRole(ctx, { name, role, scope: scopeOf(asked), fromOn, untilOn })
    return [words.granted]
  }
  const accountId = await findAccountIdByName(ctx, asked.name)
  if (accountId === undefined) throw new Refusal("not-found", "page-not-found")
  switch (asked.act) {
    case "revoke":
      await revokeRoleOf(ctx, { accountId, role: asked.role, scope: scopeOf(asked) })
      return [words.revoked]
    case "show":
      return linesOf(await describeAccount(ctx, accountId), words)
    case "unlock":
      await liftLock(ctx, accountId)
      return [words.unlocked]
    case "remove-factors":
      await takeFactorsAway(ctx, accountId)
      return [words.factorsRemoved]
  }
}

function linesOf(account: AccountDescription, words: AccountMessages): readonly string[] {
  const { timeZone, lockedUntil, factors, grants } = account
  return [
    words.username(account),
    words.address(account),
    words.created(account),
    words.status[account.status],
    ...(lockedUntil ? [words.lockedUntil({ lockedUntil, timeZone })] : []),
    factors.hasApp ? words.app : words.noApp,
    words.passkeys({ n: factors.passkeys }),
    words.recoveryCodes({ n: factors.recoveryCodes }),
    ...grants.map((grant) => lineOf(grant, words)),
  ]
}

function lineOf({ role, state, lastDay, ...scope }: AccountDescription["grants"][number], words: AccountMessages) {
  const line = words.role({ role, state: words.states[state], lastDay })
  return scope.scopeKind === "platform" ? line : line + words.scopes[scope.scopeKind]({ id: scope.scopeId ?? "" })
}

function sentenceOf({ code, kind, values }: Refusal, words: AccountMessages, { language }: Terminal): string {
  if (kind === "not-found") return words.unknownAccount
  const speeches = openSpeeches(accountsModule.words ? [accountsModule.words] : [])
  return speeches[language].refusal(code, values)
}
