/** What an operator reads in the terminal about the embedded PostgreSQL. */
export const embeddedPostgres = {
  creating: (v: { folder: string }) => `PostgreSQL: first start, the database is created in ${v.folder}.`,
  dataElsewhere: (v: { folder: string; place: string }) =>
    `PostgreSQL refuses to run as root, and only root may enter ${v.folder}: its data are kept in ${v.place}.`,
  programsCopied: (v: { place: string }) =>
    `PostgreSQL refuses to run as root, and only root may read its programs: they were copied to ${v.place}.`,
  orphanStopped: "PostgreSQL: the server left by an interrupted run was stopped; its data are kept.",
  inUse: (v: { folder: string }) =>
    `The embedded PostgreSQL in ${v.folder} is in use: the platform is already running from this folder.`,
  folderNotWritable: (v: { folder: string; detail: string }) =>
    `The folder ${v.folder} cannot be written: ${v.detail}.`,
  folderNotSafe: (v: { folder: string }) =>
    `The folder ${v.folder} must belong to root, and nobody else may write in it: correct its owner and mode, then start again.`,
  programsMissing: (v: { machine: string }) =>
    `No PostgreSQL is installed for this machine (${v.machine}): run script/bootstrap, or set DATABASE_URL to a PostgreSQL server.`,
  userNotChanged: (v: { detail: string }) =>
    `PostgreSQL refuses to run as root, and this machine does not let root start it as another user (${v.detail}): run the platform as an ordinary user, or set DATABASE_URL.`,
  notCreated: (v: { folder: string; detail: string }) =>
    `PostgreSQL could not create its database in ${v.folder}: ${v.detail}`,
  notStarted: (v: { log: string; detail: string }) => `PostgreSQL did not start: ${v.detail} (whole log: ${v.log}).`,
  notStopped: (v: { pid: number }) => `PostgreSQL (process ${v.pid}) did not stop: stop it, then start again.`,
}

export type EmbeddedPostgresMessages = typeof embeddedPostgres
