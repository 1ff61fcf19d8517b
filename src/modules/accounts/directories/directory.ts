import { addressKeyOf } from "../addresses/email-address.js"

/** An organisation's own sign-in, as administrators have set it. */
export interface Directory {
  readonly id: string
  readonly nameEn: string
  readonly nameFr: string
  readonly issuer: string
  readonly clientId: string
  readonly sealedSecret: string | null
  readonly addressDomains: readonly string[]
  readonly factorValues: readonly string[]
  readonly isEnabled: boolean
  /** Whose directory it is: whoever it lets in belongs there. */
  readonly organisationId: string | null
}

/** What a directory says of the person who has just signed in there. */
export interface DirectoryClaims {
  /** Its own name for her, never given to another person. */
  readonly subject: string
  readonly emailAddress: string
  /** The directory itself has proved that the address is hers. */
  readonly isVerified: boolean
  readonly firstName: string
  readonly lastName: string
  /** How she proved who she is: the values of `amr` and `acr`. */
  readonly proofs: readonly string[]
}

/** A directory speaks for addresses of its own domains only; a subdomain is another domain. */
export function speaksFor({ addressDomains }: Pick<Directory, "addressDomains">, emailAddress: string): boolean {
  const domain = addressKeyOf(emailAddress).split("@").at(-1) ?? ""
  return addressDomains.includes(domain)
}

/** Whether the directory has asked for a second factor, by the values that its administrators gave. */
export function hasProvedFactor(
  { factorValues }: Pick<Directory, "factorValues">,
  { proofs }: Pick<DirectoryClaims, "proofs">,
): boolean {
  return proofs.some((proof) => factorValues.includes(proof))
}
