/** What `jumelage run` says. */
export const run = {
  usage: `Usage: jumelage run <id> [--stop]

Shows how far a run is (long work: a copy of personal data, the nightly erasure), until it is over. Its id stands in the
address of its page. With --stop, asks it first to end after the batch under way.

Setting: DATABASE_URL
Exit codes: 0 completed; 1 stopped, failed or unknown; 64 wrong option; 69 database not available; 78 wrong setting`,
  unknown: (v: { id: string }) => `No run has the id ${v.id}: copy it from the address of its page.`,
  over: "This run is already over.",
}

export type RunMessages = typeof run
