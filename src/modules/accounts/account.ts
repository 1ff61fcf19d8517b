import type { Temporal } from "temporal-polyfill"

export const accountStatuses = ["unconfirmed", "active", "locked", "suspended", "closed"] as const
export type AccountStatus = (typeof accountStatuses)[number]

/** Durations and limits of the account's rules, in one place. */
export const accountRules = {
  codeMinutes: 15,
  codeTries: 5,
  unconfirmedDays: 7,
  wrongPasswords: 10,
  lockMinutes: 15,
  idleHours: 12,
  stayDays: 30,
} as const

export type AccountAct = "confirm" | "lock" | "unlock"

interface Transition {
  readonly act: AccountAct
  readonly from: AccountStatus
  readonly to: AccountStatus
  /** `holder` proves that the address or the password is hers; `platform` acts by rule; `operator` from the machine. */
  readonly who: "holder" | "platform" | "holder or operator"
}

/** The whole life of an account, read by the code, the exhaustive test and the module's README. */
export const accountTransitions: readonly Transition[] = [
  { act: "confirm", from: "unconfirmed", to: "active", who: "holder" },
  { act: "lock", from: "active", to: "locked", who: "platform" },
  // After a lock whose time is over, ten more wrong passwords begin another one.
  { act: "lock", from: "locked", to: "locked", who: "platform" },
  { act: "unlock", from: "locked", to: "active", who: "holder or operator" },
]

/** The status after an act, or undefined when the account's life does not allow it. */
export function statusAfter(act: AccountAct, from: AccountStatus): AccountStatus | undefined {
  return accountTransitions.find((transition) => transition.act === act && transition.from === from)?.to
}

/** Whether the account's holder may sign in at all; what other statuses answer is what an unknown name answers. */
export function isInUse({ status }: { readonly status: AccountStatus }): boolean {
  return status === "active" || status === "locked"
}

/** A lock ends by itself: after its time the account counts as active again. */
export function isLockedAt(
  account: { readonly status: AccountStatus; readonly lockedUntil: Temporal.Instant | null },
  now: Temporal.Instant,
): boolean {
  return (
    account.status === "locked" &&
    account.lockedUntil !== null &&
    account.lockedUntil.epochMilliseconds > now.epochMilliseconds
  )
}
