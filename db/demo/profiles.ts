import { readFileSync } from "node:fs"
import { projectPath } from "../../src/platform/project.js"

/** An invented person with a profile; codes are those of db/reference. */
export interface DemonstrationProfile {
  readonly firstName: string
  readonly lastName: string
  readonly emailAddress: string
  readonly language: "en" | "fr"
  readonly timeZone: string
  readonly municipality: string
  readonly organisation: { readonly key: string; readonly isVerified: boolean }
  readonly position: {
    readonly titleEn: string | null
    readonly titleFr: string | null
    readonly unitEn: string
    readonly unitFr: string
    readonly group: string | null
    readonly level: string | null
    readonly management: string
  }
  readonly telephone: string
  /** Levels of the public service in the official language that is not her first. */
  readonly languages: {
    readonly first: "en" | "fr"
    readonly second: { readonly reading: string; readonly writing: string; readonly oral: string }
  }
  readonly availability: { readonly weeklyHours: number; readonly days: readonly string[] }
  readonly skills: readonly {
    readonly skill: string
    readonly level: "beginner" | "intermediate" | "advanced" | "expert"
    readonly lastUsed: number
  }[]
  /** Months as in 2024-02; `until` is null for what goes on. */
  readonly experience: readonly {
    readonly occupation: string
    readonly titleEn: string
    readonly titleFr: string
    readonly organisation: string
    readonly from: string
    readonly until: string | null
    readonly doneEn: string | null
    readonly doneFr: string | null
  }[]
  readonly education: readonly {
    readonly level: string
    readonly field: string
    readonly school: string
    readonly year: number
  }[]
  readonly credentials: readonly string[]
  readonly links: readonly { readonly titleEn: string; readonly titleFr: string; readonly address: string }[]
  /** Her two answers for each section. */
  readonly choices: Readonly<
    Record<
      string,
      { readonly seenBy: "self" | "colleagues" | "members" | "everyone"; readonly countsInMatching: boolean }
    >
  >
}

export function readDemonstrationProfiles(): readonly DemonstrationProfile[] {
  return JSON.parse(readFileSync(projectPath("db/demo/profiles.json"), "utf8"))
}
