// Prints how many tests passed and failed, from the report that vitest writes.
import { readFileSync } from "node:fs"

const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(process.argv[2], "utf8"))
console.log(`${numPassedTests} ${numFailedTests}`)
