import type { FastifyInstance } from "fastify"

export interface Seen {
  readonly status: number
  readonly location: string | undefined
  readonly html: string
  readonly headers: Readonly<Record<string, unknown>>
}

type Fields = Readonly<Record<string, string | readonly string[]>>

/** What a person's browser does without JavaScript: keeps cookies, follows nothing by itself, posts forms. */
export class TestBrowser {
  readonly #server: FastifyInstance
  readonly cookies = new Map<string, string>()

  constructor(server: FastifyInstance) {
    this.#server = server
  }

  get(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Seen> {
    return this.#send({ method: "GET", url, headers })
  }

  /** Posts a form of this site, as a browser does; `headers` replace what it would state. */
  post(url: string, fields: Fields = {}, headers?: Readonly<Record<string, string>>): Promise<Seen> {
    const body = new URLSearchParams(
      Object.entries(fields).flatMap(([name, value]) =>
        [value].flat().map((each): [string, string] => [name, each as string]),
      ),
    )
    return this.#send({
      method: "POST",
      url,
      payload: body.toString(),
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        ...(headers ?? { "sec-fetch-site": "same-origin" }),
      },
    })
  }

  /** Posts a form that carries files. */
  async upload(url: string, form: FormData): Promise<Seen> {
    const encoded = new Response(form)
    return this.#send({
      method: "POST",
      url,
      payload: Buffer.from(await encoded.arrayBuffer()),
      headers: { "content-type": encoded.headers.get("content-type") ?? "", "sec-fetch-site": "same-origin" },
    })
  }

  async #send(request: {
    method: "GET" | "POST"
    url: string
    payload?: string | Buffer
    headers: Record<string, string>
  }): Promise<Seen> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ")
    const answer = await this.#server.inject({ ...request, headers: { ...request.headers, ...(cookie && { cookie }) } })
    for (const { name, value, maxAge, expires } of answer.cookies) {
      const isGone = value === "" || maxAge === 0 || (expires !== undefined && expires.getTime() <= 0)
      if (isGone) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return {
      status: answer.statusCode,
      location: answer.headers.location,
      html: answer.body,
      headers: answer.headers,
    }
  }
}
