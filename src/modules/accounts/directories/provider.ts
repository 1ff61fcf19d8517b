import * as oidc from "openid-client"
import { z } from "zod"
import type { Directory, DirectoryClaims } from "./directory.js"
import type { DirectorySecrets } from "./directory-sign-in.js"

/** The directory did not do its part; `reason` is the library's code, for the history. */
export class DirectoryProblem extends Error {
  override readonly name = "DirectoryProblem"
  readonly code: "directory-unreachable" | "directory-refused"
  readonly reason: string
  constructor(code: DirectoryProblem["code"], reason: string) {
    super(`${code}: ${reason}`)
    this.code = code
    this.reason = reason
  }
}

/** What the platform knows of a provider once it has answered; asked anew each time, so that its keys may change. */
export type Provider = oidc.Configuration

const patienceInSeconds = 5

/** Asks the directory for its own description. */
export async function reachProvider(
  { issuer, clientId }: Pick<Directory, "issuer" | "clientId">,
  secret: string | null,
): Promise<Provider> {
  const address = new URL(issuer)
  // The form lets only an address of this very machine be without encryption.
  const insecure = address.protocol === "http:" ? [oidc.allowInsecureRequests] : []
  try {
    return await oidc.discovery(address, clientId, undefined, authenticationBy(secret), {
      timeout: patienceInSeconds,
      execute: [oidc.enableNonRepudiationChecks, ...insecure],
    })
  } catch (error) {
    throw new DirectoryProblem("directory-unreachable", reasonOf(error))
  }
}

/** As the provider says that it takes the client's secret; without one, the proof of the code suffices. */
function authenticationBy(secret: string | null): oidc.ClientAuth {
  if (secret === null) return oidc.None()
  return (server, client, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"]
    const authenticate = methods.includes("client_secret_basic")
      ? oidc.ClientSecretBasic(secret)
      : oidc.ClientSecretPost(secret)
    authenticate(server, client, body, headers)
  }
}

/** Where the person's browser is sent to sign in. */
export async function addressToAsk(
  provider: Provider,
  { state, nonce, codeVerifier }: DirectorySecrets,
  { returnAddress, language }: { readonly returnAddress: string; readonly language: string },
): Promise<string> {
  return oidc.buildAuthorizationUrl(provider, {
    redirect_uri: returnAddress,
    scope: "openid email profile",
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: "S256",
    ui_locales: language,
  }).href
}

const claims = z.object({
  sub: z.string().min(1).max(255),
  email: z.string().max(254).catch(""),
  // Only the truth itself: a text or a missing claim proves nothing.
  email_verified: z
    .unknown()
    .optional()
    .transform((value) => value === true),
  given_name: z.string().catch(""),
  family_name: z.string().catch(""),
  amr: z.array(z.string()).catch([]),
  acr: z.string().catch(""),
})

/** Exchanges the code that the browser brought back for who the person is; every tie to the sign-in is checked. */
export async function readAnswer(
  provider: Provider,
  address: URL,
  { state, nonce, codeVerifier }: DirectorySecrets,
): Promise<DirectoryClaims> {
  try {
    const tokens = await oidc.authorizationCodeGrant(provider, address, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: codeVerifier,
      idTokenExpected: true,
    })
    const idToken = tokens.claims()
    if (!idToken) throw new DirectoryProblem("directory-refused", "no-id-token")
    const more = provider.serverMetadata().userinfo_endpoint
      ? await oidc.fetchUserInfo(provider, tokens.access_token, idToken.sub)
      : {}
    return claimsIn({ ...more, ...idToken })
  } catch (error) {
    if (error instanceof DirectoryProblem) throw error
    throw new DirectoryProblem(isSilence(error) ? "directory-unreachable" : "directory-refused", reasonOf(error))
  }
}

function claimsIn(told: object): DirectoryClaims {
  const { sub, email, email_verified, given_name, family_name, amr, acr } = claims.parse(told)
  return {
    subject: sub,
    emailAddress: email.trim(),
    isVerified: email_verified,
    firstName: given_name.trim(),
    lastName: family_name.trim(),
    proofs: [...amr, ...(acr === "" ? [] : [acr])],
  }
}

/** The network, not an answer. */
function isSilence(error: unknown): boolean {
  return error instanceof TypeError || reasonOf(error) === "OAUTH_TIMEOUT"
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code
  return error instanceof Error ? error.name : "unknown"
}
