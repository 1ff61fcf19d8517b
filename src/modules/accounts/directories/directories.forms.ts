import { z } from "zod"
import { organisationField } from "../../organisations/index.js"
import { nameField } from "../accounts.fields.js"

export const firstEntryForm = z.object({
  firstName: nameField("first-name-missing"),
  lastName: nameField("last-name-missing"),
  displayName: nameField("display-name-missing"),
  language: z.enum(["en", "fr"], "language-missing"),
  terms: z.literal("yes", "terms-not-accepted"),
})

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"])

/** Without encryption only on this very machine, where nobody listens in between. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, search, hash, username } = new URL(text)
  const isSafe = protocol === "https:" || (protocol === "http:" && loopback.has(hostname))
  return isSafe && search === "" && hash === "" && username === ""
}

const words = (text: string) => text.split(/[\s,;]+/).filter((word) => word !== "")

export const directoryForm = z.object({
  nameEn: nameField("directory-name-missing"),
  nameFr: nameField("directory-name-missing"),
  issuer: z
    .string("directory-issuer-malformed")
    .trim()
    .max(500, "directory-issuer-malformed")
    .refine(isIssuer, "directory-issuer-malformed"),
  clientId: z.string("directory-client-missing").trim().min(1, "directory-client-missing").max(500, "text-too-long"),
  secret: z
    .string()
    .max(1000, "text-too-long")
    .optional()
    .transform((text) => text || null),
  organisation: organisationField.optional(),
  addressDomains: z
    .string("directory-domains-missing")
    .transform((text) => words(text.toLowerCase()))
    .pipe(
      z
        .array(z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, "directory-domain-malformed"))
        .min(1, "directory-domains-missing")
        .max(100, "directory-domain-malformed"),
    ),
  factorValues: z
    .string()
    .default("")
    .transform(words)
    .pipe(z.array(z.string().max(200, "directory-values-malformed")).max(20, "directory-values-malformed")),
  isEnabled: z
    .literal("yes")
    .optional()
    .transform((ticked) => ticked === "yes"),
})
