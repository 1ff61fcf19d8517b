import type { ComponentChild, ComponentChildren } from "preact"
import { z } from "zod"
import { actingMember, type Context, type Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { Language } from "../../../platform/wording.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, type Route, redirect, route } from "../../../web/page.js"
import { type Path, to } from "../../../web/paths.js"
import { chooseSection } from "./choose-section.js"
import type { Entry } from "./entries.js"
import { another, EntryPage, ListPage } from "./entries.view.js"
import type { ProfileSection } from "./profile-section.js"
import type { SectionCode } from "./section.js"
import { sectionChoiceForm } from "./section-choice.forms.js"
import { listSectionChoices } from "./section-choice.store.js"
import { choiceValues } from "./section-choices.view.js"
import { profileCrumbs } from "./section-page.js"
import { untouchedChoice } from "./visibility.js"

export interface EntryPaths {
  readonly adding: Path<never>
  readonly entry: Path<"key">
  readonly removal: Path<"key">
}

interface EntryWords {
  readonly lead: string
  readonly add: string
  readonly change: string
}

/** What is particular to a section that holds many entries; the pages are the same for all. */
interface EntrySection<Content extends Entry, Input, Prepared> {
  readonly code: SectionCode
  readonly section: Pick<ProfileSection<unknown>, "path" | "words">
  readonly paths: EntryPaths
  readonly words: Readonly<Record<Language, EntryWords>>
  readonly most: number
  /** Of pages that have a suggestion box. */
  readonly scripts?: readonly string[]
  list(reading: Reading, personId: string): Promise<readonly Content[]>
  nameOf(entry: Content, language: Language): ComponentChild
  show(entry: Content, language: Language): ComponentChild
  /** Acts on one entry of the list, beside the link that opens it. */
  actsOn?(entry: Content, all: readonly Content[], language: Language): ComponentChild
  /** What an entry is, as its form shows it. */
  valuesOf(entry: Content, language: Language): FormState["values"]
  /** There is no entry while one is being added. */
  fields(
    request: PageRequest,
    form: FormState,
    entry: Content | undefined,
  ): ComponentChildren | Promise<ComponentChildren>
  schema(language: Language): z.ZodType<Input>
  prepare?(request: PageRequest, entry: Content | undefined): Promise<Prepared>
  /** Adds an entry where there is no key; gives its key. */
  save(ctx: Context, key: string | undefined, input: Input, prepared: Prepared): Promise<string>
  remove(ctx: Context, key: string): Promise<void>
  /** The page that follows; the list where there is none. */
  next?(request: PageRequest, key: string): Promise<string | undefined>
}

/** The pages of a section that holds many entries: the list with the two questions, one entry, its removal. */
export function entryRoutes<Content extends Entry, Input, Prepared = undefined>(
  parts: EntrySection<Content, Input, Prepared>,
): readonly Route[] {
  const { code, section, paths } = parts
  const backToList = ({ language }: PageRequest, confirmation: string) =>
    redirect(to(section.path, language), { confirmation })
  return [
    route({
      path: section.path,
      access: "member",
      get: (request) => showList(request, parts),
      post: (request) =>
        answerForm(request, {
          schema: sectionChoiceForm,
          command: (ctx, choice) => chooseSection(ctx, code, choice),
          done: () => backToList(request, "choices-saved"),
          again: (form) => showList(request, parts, form),
        }),
    }),
    route({
      path: paths.adding,
      access: "member",
      get: (request) => showEntry(request, parts, undefined, emptyForm),
      post: (request) => saveIt(request, parts, undefined),
    }),
    route({
      path: paths.entry,
      access: "member",
      get: async (request) => {
        const entry = await ownEntry(request, parts)
        return showEntry(request, parts, entry, { values: parts.valuesOf(entry, request.language), errors: {} })
      },
      post: async (request) => saveIt(request, parts, await ownEntry(request, parts)),
    }),
    route({
      path: paths.removal,
      access: "member",
      post: async (request) => {
        const { key } = await ownEntry(request, parts)
        return answerForm(request, {
          schema: z.object({}),
          command: (ctx) => parts.remove(ctx, key),
          done: () => backToList(request, "entry-removed"),
          again: (form) => showList(request, parts, form),
        })
      },
    }),
  ]
}

/** Hers, or nobody's: another person's key is a page that does not exist. */
async function ownEntry<Content extends Entry>(
  { reading, params }: PageRequest<"key">,
  { list }: Pick<EntrySection<Content, never, never>, "list">,
): Promise<Content> {
  const entry = (await list(reading, actingMember(reading).personId)).find(({ key }) => key === params.key)
  if (!entry) throw new Refusal("not-found", "page-not-found")
  return entry
}

async function saveIt<Content extends Entry, Input, Prepared>(
  request: PageRequest,
  parts: EntrySection<Content, Input, Prepared>,
  entry: Content | undefined,
): Promise<Answer> {
  const { language } = request
  const { prepare } = parts
  return answerForm<Input, string, Prepared>(request, {
    schema: parts.schema(language),
    ...(prepare && { prepare: () => prepare(request, entry) }),
    command: (ctx, input, prepared) => parts.save(ctx, entry?.key, input, prepared),
    done: async (key) => {
      const next = request.form.next === another ? to(parts.paths.adding, language) : await parts.next?.(request, key)
      return redirect(next ?? to(parts.section.path, language), { confirmation: "section-saved" })
    },
    again: (form) => showEntry(request, parts, entry, form),
  })
}

async function showList<Content extends Entry, Input, Prepared>(
  { language, reading }: PageRequest,
  parts: EntrySection<Content, Input, Prepared>,
  form?: FormState,
): Promise<Answer> {
  const { code, section, paths } = parts
  const { personId } = actingMember(reading)
  const entries = await parts.list(reading, personId)
  const choices = await listSectionChoices(reading, personId)
  const { title } = section.words[language]
  return page({
    title,
    section: "account",
    crumbs: profileCrumbs(language),
    ...(form && { form }),
    body: (
      <ListPage
        language={language}
        code={code}
        title={title}
        words={parts.words[language]}
        address={to(section.path, language)}
        addingAddress={entries.length < parts.most ? to(paths.adding, language) : undefined}
        most={parts.most}
        form={form ?? { values: choiceValues(choices.get(code) ?? untouchedChoice), errors: {} }}
        entries={entries.map((entry) => ({
          key: entry.key,
          href: to(paths.entry, language, { key: entry.key }),
          name: parts.nameOf(entry, language),
          content: parts.show(entry, language),
          acts: parts.actsOn?.(entry, entries, language),
        }))}
      />
    ),
  })
}

async function showEntry<Content extends Entry, Input, Prepared>(
  request: PageRequest,
  parts: EntrySection<Content, Input, Prepared>,
  entry: Content | undefined,
  form: FormState,
): Promise<Answer> {
  const { language } = request
  const { section, paths, scripts, words } = parts
  const title = entry === undefined ? words[language].add : words[language].change
  const wasRefused = form.problem !== undefined || Object.keys(form.errors).length > 0
  return page({
    title,
    section: "account",
    crumbs: [...profileCrumbs(language), { label: section.words[language].title, href: to(section.path, language) }],
    ...(wasRefused && { form }),
    ...(scripts && { scripts }),
    body: (
      <EntryPage
        language={language}
        title={title}
        address={entry === undefined ? to(paths.adding, language) : to(paths.entry, language, { key: entry.key })}
        removalAddress={entry && to(paths.removal, language, { key: entry.key })}
        backAddress={to(section.path, language)}
      >
        {await parts.fields(request, form, entry)}
      </EntryPage>
    ),
  })
}
