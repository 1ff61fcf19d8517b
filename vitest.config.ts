import { availableParallelism } from "node:os"
import { defineConfig } from "vitest/config"

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    globalSetup: "tests/support/global-setup.ts",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Tests wait for PostgreSQL, SMTP and Argon2 more than they compute: one worker a core would leave cores idle.
    maxWorkers: Math.max(3, availableParallelism()),
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["src/**/*.test.{ts,tsx}", "tests/{architecture,reference,support}/**/*.test.ts"],
          // The program is read once per worker, not once per file: tests share no state but the database they each have.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: ["tests/journeys/**/*.test.ts"],
          globalSetup: "tests/support/chromium.ts",
          testTimeout: 60_000,
        },
      },
    ],
  },
})
