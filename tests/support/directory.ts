import { generateKeyPairSync, randomBytes } from "node:crypto"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import Provider from "oidc-provider"

/** Who sits at the directory's sign-in page, and what the directory knows of her. */
export interface DirectoryPerson {
  readonly subject: string
  readonly claims: Readonly<Record<string, unknown>>
  /** How she proved who she is there. */
  readonly amr?: readonly string[]
}

export interface TestDirectory {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** The person who signs in from now on. */
  seat(person: DirectoryPerson): void
  /** Follows the directory's pages as a browser does; gives the address to which it sends the browser back. */
  visit(address: string): Promise<URL>
  stop(): Promise<void>
}

/** A real OpenID Connect provider on a loopback port: it signs in whoever is seated, without asking. */
export async function startDirectory(site: { readonly publicUrl: string }): Promise<TestDirectory> {
  let seated: DirectoryPerson | undefined
  const [clientId, clientSecret] = ["jumelage", randomBytes(24).toString("base64url")]
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: ["/fr/connexion/annuaire", "/en/sign-in/directory"].map((path) => site.publicUrl + path),
      },
    ],
    jwks: { keys: [generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" })] },
    cookies: { keys: [randomBytes(16).toString("hex")] },
    claims: {
      openid: ["sub", "amr"],
      email: ["email", "email_verified"],
      profile: ["given_name", "family_name"],
    },
    features: { devInteractions: { enabled: false } },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/sign-in-page/${uid}` },
    findAccount: (_: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ sub: accountId, ...seated?.claims }),
    }),
    loadExistingGrant: async ({ oidc }: { oidc: { client: { clientId: string }; session: { accountId: string } } }) => {
      const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
      grant.addOIDCScope("openid email profile")
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  server.on("request", (request, response) => {
    if (!request.url?.startsWith("/sign-in-page/")) return answer(request, response)
    const result = seated
      ? { login: { accountId: seated.subject, amr: seated.amr } }
      : { error: "access_denied", error_description: "nobody is seated" }
    void provider.interactionFinished(request, response, result)
  })
  return {
    issuer,
    clientId,
    clientSecret,
    seat: (person) => {
      seated = person
    },
    visit: (address) => visit(address, issuer),
    stop: () => stop(server),
  }
}

async function visit(address: string, issuer: string): Promise<URL> {
  const cookies = new Map<string, string>()
  for (let url = new URL(address); ; ) {
    if (url.origin !== issuer) return url
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ")
    const answer = await fetch(url, { redirect: "manual", headers: { cookie } })
    for (const set of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      cookies.set(name, value)
    }
    const location = answer.headers.get("location")
    if (location === null) throw new Error(`the directory answered ${answer.status}: ${await answer.text()}`)
    url = new URL(location, url)
  }
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
