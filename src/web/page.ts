import type { VNode } from "preact"
import type { Temporal } from "temporal-polyfill"
import type { Actor, Context, Reading } from "../platform/context.js"
import type { Refusal } from "../platform/refusal.js"
import type { Language } from "../platform/wording.js"
import type { FormState } from "../ui/form-state.js"
import type { Access } from "./access.js"
import type { Path } from "./paths.js"
import type { Speech } from "./speech.js"

/** What a browser sent, already checked and sorted; pages never see Fastify. */
export interface PageRequest<Params extends string = string> {
  readonly language: Language
  readonly actor: Actor
  readonly params: Readonly<Record<Params, string>>
  readonly query: Readonly<Record<string, string | undefined>>
  /** Every value of each parameter, for those of which a reader may choose several; `query` holds the first. */
  readonly queryValues: Readonly<Record<string, readonly string[] | undefined>>
  readonly form: Form
  readonly files: readonly UploadedFile[]
  /** Ties a code to the browser that asked for it: a random value in a cookie, made on the first visit. */
  readonly browserKey: string
  /** Name and version of the browser as it states them, cut to 300 characters. */
  readonly browser: string
  readonly networkAddress: string
  /** Path of the page of this site that led here, without its query; undefined where the browser does not say. */
  readonly cameFrom: string | undefined
  readonly publicUrl: string
  /** For pages that only read. */
  readonly reading: Reading
  readonly speech: Speech
  /**
   * Runs one command in its transaction. A refusal that the command *returns* keeps its traces (a counted try):
   * they commit, then the refusal is thrown.
   */
  act<T>(command: (ctx: Context) => Promise<T | Refusal>): Promise<T>
}

export type Form = Readonly<Record<string, string | readonly string[] | undefined>>

export interface UploadedFile {
  readonly field: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: Buffer
  /** Beyond the route's limit: its bytes are cut there. */
  readonly isTooLarge: boolean
}

export interface Crumb {
  readonly label: string
  readonly href: string
}

export interface Page {
  readonly kind: "page"
  readonly status: number
  readonly title: string
  readonly body: VNode
  /** Pages above this one, the home page left out; undefined shows no breadcrumb. */
  readonly crumbs?: readonly Crumb[]
  /** Present when a form was refused: the summary stands first and the title says so. */
  readonly form?: FormState
  /** A page of « Mon compte » stands beside that section's menu; one of a desk wears the desk's header and menu. */
  readonly section?: "account" | "desk"
  /** The page sets its own columns, edge to edge. */
  readonly wide?: boolean
  /** Modules of `public/` that add what HTML cannot do; the page works without them. */
  readonly scripts?: readonly string[]
  /** Path of this page in each language, where its parameters are not the same in both. */
  readonly addresses?: Readonly<Record<Language, string>>
}

export interface Redirect {
  readonly kind: "redirect"
  readonly location: string
  /** Code of the sentence that the next page shows once. */
  readonly confirmation?: string
  /** A session that begins, or null for one that ends. */
  readonly session?: { readonly token: string; readonly endsAt: Temporal.Instant; readonly stays: boolean } | null
}

export interface FileAnswer {
  readonly kind: "file"
  readonly mediaType: string
  readonly bytes: Buffer | string
  /** Offered for saving under this name; shown in place when absent. */
  readonly saveAs?: string
  /** Its address changes with its content: browsers keep it. Any other file is kept by no cache. */
  readonly isKept?: boolean
  /** In place of the site's own content policy: what others wrote opens sealed off from the site. */
  readonly contentPolicy?: string
}

export type Answer = Page | Redirect | FileAnswer

export function page(content: Omit<Page, "kind" | "status"> & { readonly status?: number }): Page {
  return { kind: "page", status: content.form ? 422 : 200, ...content }
}

export function redirect(location: string, also: Omit<Redirect, "kind" | "location"> = {}): Redirect {
  return { kind: "redirect", location, ...also }
}

export type PageHandler<Params extends string> = (request: PageRequest<Params>) => Promise<Answer> | Answer

export interface Route {
  readonly path: Path
  readonly access: Access
  readonly get?: PageHandler<string>
  readonly post?: PageHandler<string>
  /** Accepts files, this many bytes each at most. */
  readonly uploads?: { readonly bytes: number; readonly files: number }
  /** Opens to a member who has still to accept new terms of use. */
  readonly beforeTerms?: true
  /** A POST that other sites' servers may send (one-click unsubscribe): it must not rely on cookies. */
  readonly fromAnywhere?: true
  /** The task, as in `accounts.sign-in`, beside which the help centre's questions about it are shown. */
  readonly help?: string
}

/** Declares one page; the handlers' parameters are those of its path. */
export function route<Params extends string>(
  definition: Omit<Route, "path" | "get" | "post"> & {
    readonly path: Path<Params>
    readonly get?: PageHandler<Params>
    readonly post?: PageHandler<Params>
  },
): Route {
  // A path always fills the parameters that it names, so the narrower handler is safe here.
  return definition as unknown as Route
}
