import type { PlatformRole } from "../../src/platform/roles.js"

/** Invented people of a trial. Everybody at this machine may be any of them: nothing here exists in production. */
export interface DemonstrationPerson {
  readonly firstName: string
  readonly lastName: string
  readonly emailAddress: string
  readonly language: "en" | "fr"
  readonly timeZone: string
  readonly organisation: string
  readonly roles: readonly PlatformRole[]
}

export const demonstrationPassword = "un essai sur cet ordinateur"

/** Secret of the staff's authenticator apps, base 32: the trial's page shows the code of the moment. */
export const demonstrationSecret = "JUMELAGEESSAIJUMELAGEESSAIJUMELA"

export const demonstrationPeople: readonly DemonstrationPerson[] = [
  {
    firstName: "Camille",
    lastName: "Delessai",
    emailAddress: "camille@example.org",
    language: "fr",
    timeZone: "America/Toronto",
    organisation: "Agence inventée des données côtières",
    roles: [],
  },
  {
    firstName: "Robin",
    lastName: "Sampleton",
    emailAddress: "robin@example.org",
    language: "en",
    timeZone: "America/St_Johns",
    organisation: "Invented Office of Northern Archives",
    roles: [],
  },
  {
    firstName: "Dominique",
    lastName: "Desexemples",
    emailAddress: "dominique@example.org",
    language: "fr",
    timeZone: "America/Toronto",
    organisation: "Réseau public de démonstration",
    roles: ["help"],
  },
  {
    firstName: "Sacha",
    lastName: "Fictif",
    emailAddress: "sacha@example.org",
    language: "fr",
    timeZone: "America/Moncton",
    organisation: "Réseau public de démonstration",
    roles: ["administrator", "help", "verification", "reference-data", "audit"],
  },
]
