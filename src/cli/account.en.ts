import type { Temporal } from "temporal-polyfill"
import { wording } from "../platform/wording.js"

const f = wording.en

/** What `jumelage account` says. */
export const account = {
  usage: `Usage: jumelage account grant  --address <address> --role <role> [--organisation <key>|--programme <key>]
                              [--from <day>] [--until <day>]
       jumelage account revoke --address <address> --role <role> [--organisation <key>|--programme <key>]
       jumelage account show --address <address>
       jumelage account unlock --address <address>
       jumelage account remove-factors --address <address>

grant           gives a role for the whole platform, or in one organization or program; the first administrator begins so
revoke          takes the role back
show            says how the account stands; its holder sees that it was read
unlock          opens an account locked after too many wrong passwords
remove-factors  for a person who has lost them all: removes authenticator app, passkeys and recovery codes, and ends
                her sessions. Make sure that it is she who asks.

The person is told by email of each change of her roles and factors.

Options
  --address   email address that the person has confirmed; --username takes the user name instead
  --role      administrator, help, moderation, verification, reference-data or audit; administrator in an organization;
              administrator or coordinator in a program
  --organisation, --programme   key of the organization or of the program where the role acts
  --from, --until   first and last day, as in 2026-12-01, both in, counted where the person lives
  --trial     acts on the trial of this machine

Setting: DATABASE_URL
Exit codes: 0 done; 1 refused; 64 wrong option; 69 database not available; 78 wrong setting`,
  unknownAccount: "We know no account by this name.",
  granted: "The role is given. The person is told by email.",
  revoked: "The role is revoked. The person is told by email.",
  unlocked: "The account is open again.",
  factorsRemoved: "The second step of the sign-in is removed and the sessions have ended. The person is told by email.",
  username: (v: { username: string }) => `Username: ${v.username}`,
  address: (v: { address: string }) => `Email address: ${v.address}`,
  created: (v: { createdAt: Temporal.Instant; timeZone: string }) => `Created: ${f.dateTime(v.createdAt, v.timeZone)}`,
  status: {
    unconfirmed: "Account: to be confirmed",
    active: "Account: active",
    locked: "Account: locked",
    suspended: "Account: suspended",
    closed: "Account: closed",
  },
  lockedUntil: (v: { lockedUntil: Temporal.Instant; timeZone: string }) =>
    `Locked until: ${f.dateTime(v.lockedUntil, v.timeZone)}`,
  app: "Authenticator app: in service",
  noApp: "Authenticator app: none",
  passkeys: (v: { n: number }) => `Passkeys: ${f.number(v.n)}`,
  recoveryCodes: (v: { n: number }) => `Recovery codes left: ${f.number(v.n)}`,
  role: (v: { role: string; state: string; lastDay: Temporal.PlainDate | undefined }) =>
    v.lastDay === undefined
      ? `Role: ${v.role} (${v.state})`
      : `Role: ${v.role} (${v.state}, until ${f.date(v.lastDay)})`,
  scopes: {
    organisation: (v: { id: string }) => `, organization ${v.id}`,
    programme: (v: { id: string }) => `, program ${v.id}`,
  },
  states: { "in-force": "in force", "to-come": "to come", over: "over", revoked: "revoked" },
}

export type AccountMessages = typeof account
