import type { Running } from "../run.js"
import { exitCodes, type Terminal } from "./terminal.js"

/** Waits for Ctrl-C or SIGTERM, then finishes what is under way. A second signal ends at once. */
export async function runUntilStopped(running: Running, terminal: Terminal): Promise<number> {
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve())
  })
  terminal.say(terminal.words.stopping)
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => process.exit(exitCodes.unexpected))
  }
  await running.stop()
  return exitCodes.done
}
