import type { ComponentChild } from "preact"
import type { z } from "zod"
import type { Context, Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import type { Path } from "../../../web/paths.js"
import type { Findable } from "../finding/findable.js"

interface SectionWords {
  readonly title: string
  /** By the codes of `gapsOf`: what to add, and what it would change. */
  readonly gaps: Readonly<Record<string, { readonly add: string; readonly why: string }>>
}

/** All that the profile knows of one section; the registry in `sections.ts` holds one for each. */
export interface ProfileSection<Content> {
  /** Where she fills it. */
  readonly path: Path<never>
  readonly words: Readonly<Record<Language, SectionWords>>
  readonly isOptional?: true
  /** Nothing of it is ever read for matching: only who sees it is asked. */
  readonly neverCounts?: true
  /** What stands there for any reader who may see it; undefined when nothing does. Never more than is shown. */
  read(reading: Reading, personId: string): Promise<Content | undefined>
  /** The same for many people at once, where many fill it. */
  readMany?(reading: Reading, personIds: readonly string[]): Promise<ReadonlyMap<string, Content>>
  /** By what those who may see it find her; nobody is found by a section without it. */
  findablesOf?(content: Content): readonly Findable[]
  /** What could be added: a pure rule. */
  gapsOf(content: Content | undefined): readonly string[]
  show(content: Content, language: Language): ComponentChild
  /** The content as programs read it: what this schema does not name stays here. */
  readonly answer: z.ZodType<unknown, Content>
  /** Deletes all that she wrote there. */
  empty(ctx: Context, personId: string): Promise<void>
}
