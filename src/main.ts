#!/usr/bin/env node
import { startTrial } from "./cli/trial.js"

const running = await startTrial(process.env, { language: "en", say: (line) => console.error(line) })
console.log(running.url)
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void running.stop().then(() => process.exit(0)))
}
