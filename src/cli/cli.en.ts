/** What an operator reads in the terminal. */
export const cli = {
  usage: `Usage: jumelage <command> [options]

Commands
  trial             serve a trial on this machine: embedded PostgreSQL, demonstration content, mailbox page
  all               serve pages and carry out tasks (production)
  serve             serve pages only (production)
  work              carry out tasks only (production)
  migrate           bring the database to the version of the program
  doctor            check database, roles, mail, keys, clock, time zones and indexes
  account <act>     grant, revoke, show, unlock, remove-factors: see “jumelage account --help”
  mail bounce       count a message that came back: see “jumelage mail --help”
  run <id>          follow long work until it is over: see “jumelage run --help”
  reference <act>   list and import code lists: see “jumelage reference --help”
  mentoring <act>   take figures and lists out of a program, import registrations: see “jumelage mentoring --help”
  pair              pair two spreadsheets of people, without server or database: see “jumelage pair --help”

Options
  --help            show this text
  --version         show the version

Settings of production (environment)
  DATABASE_URL              PostgreSQL 18 or later, with the user that serves
  DATABASE_OWNER_URL        same database, with the user that owns the tables (migrate)
  JUMELAGE_PUBLIC_URL       address that people use, https
  JUMELAGE_SMTP_URL         smtp:// or smtps:// server that sends the messages
  JUMELAGE_MAIL_FROM        address that the messages come from
  JUMELAGE_KEY_FILE         file of the keys that seal secrets
  JUMELAGE_HOST, JUMELAGE_PORT, JUMELAGE_LOG_LEVEL, JUMELAGE_TRUSTED_PROXIES,
  JUMELAGE_REQUESTS_PER_MINUTE (optional)
A trial takes JUMELAGE_PORT, JUMELAGE_LOG_LEVEL, JUMELAGE_REQUESTS_PER_MINUTE and JUMELAGE_FOLDER (where it keeps its data).

Exit codes
  0 done; 1 refused, or something to mend was found; 64 wrong command or option; 69 database, mail server or port
  not available; 70 unexpected; 73 a file or folder cannot be written; 75 already running; 78 wrong setting`,
  unknownCommand: (v: { command: string }) => `Unknown command: ${v.command}. Try “jumelage --help”.`,
  unknownOption: (v: { option: string }) => `Unknown option: ${v.option}. Try “jumelage --help”.`,
  unknownSetting: (v: { setting: string }) =>
    `${v.setting} is not a setting of Jumelage: remove it or correct its name (“jumelage --help” lists them).`,
  missingSetting: (v: { setting: string }) => `${v.setting} is missing: production does not start without it.`,
  wrongSetting: (v: { setting: string }) =>
    `${v.setting} does not have the form expected (“jumelage --help” describes it).`,
  notInTrial: (v: { setting: string }) =>
    `${v.setting} is for production: a trial stays on this machine. Remove it, or start “jumelage all”.`,
  portInUse: (v: { port: number }) =>
    `Port ${v.port} is in use: stop what uses it, or choose another one with JUMELAGE_PORT.`,
  portRefused: (v: { port: number }) =>
    `This machine does not let the program listen on port ${v.port}: choose another one with JUMELAGE_PORT.`,
  databaseUnreachable: "The database does not answer: check DATABASE_URL and that PostgreSQL is running.",
  databaseRefused: "The database refuses this user or this password: check DATABASE_URL.",
  databaseUnknown: "This database does not exist on the server: check DATABASE_URL or create it.",
  databaseTooOld: (v: { version: string }) => `PostgreSQL ${v.version} is too old: version 18 or later is required.`,
  databaseBehind: (v: { n: number }) =>
    `The database is behind the program (migrations to apply: ${v.n}): run “jumelage migrate” first.`,
  migrationProblem: (v: { detail: string }) => `The database was not changed: ${v.detail}.`,
  fileProblem: (v: { path: string }) => `${v.path} cannot be read or written: check its path, owner and mode.`,
  keyFileProblem: (v: { detail: string }) => `The key file is not right: ${v.detail}.`,
  unexpected: (v: { detail: string }) => `Unexpected: ${v.detail}`,
  migrated: "The database is at the version of the program.",
  ready: (v: { url: string }) => `Jumelage is ready: ${v.url}`,
  trialPage: (v: { url: string }) => `Invented people to be, and the messages sent: ${v.url}`,
  stopHint: "Ctrl-C stops everything.",
  working: "Jumelage carries out tasks.",
  stopping: "Stopping: finishing what is under way…",
  doctor: {
    line: (v: { label: string; state: string; detail: string | undefined }) =>
      v.detail === undefined ? `${v.label} – ${v.state}` : `${v.label} – ${v.state}: ${v.detail}`,
    ok: "ok",
    problem: "to mend",
    database: "Database",
    migrations: "Migrations",
    roles: "Database users",
    mail: "Mail server",
    keys: "Keys",
    clock: "Clock",
    zones: "Time zones",
    indexes: "Indexes",
    databaseOk: (v: { version: string }) => `PostgreSQL ${v.version}`,
    migrationsPending: (v: { n: number }) => `migrations to apply: ${v.n} (“jumelage migrate”)`,
    rolesSame:
      "the program uses the user that owns the tables: give it its own, and set DATABASE_OWNER_URL for migrations",
    rolesTooStrong: "the program’s user may change the history: run “jumelage migrate” to set its rights again",
    mailSilent: "the server does not answer or refuses the connection",
    keysOpen: "others than its owner may read the key file: set its mode to 600",
    clockApart: (v: { seconds: number }) => `the machine and the database are ${v.seconds} seconds apart`,
    zonesApart: (v: { zones: string }) =>
      `the machine and the database disagree on the hour in ${v.zones}; the platform counts with the machine’s data`,
    indexesInvalid: (v: { names: string }) => `to build again: ${v.names}`,
  },
}

export type CliMessages = typeof cli
