import type { ComponentChildren } from "preact"
import { Refusal } from "../../../../platform/refusal.js"
import type { FormState } from "../../../../ui/form-state.js"
import type { Access } from "../../../../web/access.js"
import { answerForm } from "../../../../web/forms.js"
import type { Link } from "../../../../web/module.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../../web/page.js"
import { to } from "../../../../web/paths.js"
import { marketplacePaths } from "../../home/marketplace.paths.js"
import { findType, listTypes, type OpportunityType, type TypeDefinition } from "../type.store.js"
import { typeLabel } from "../type-label.js"
import { changesOf } from "./review-type.js"
import { addType, changeType } from "./save-type.js"
import { formOfNewType, formOfType, newTypeForm, typeForm } from "./type.forms.js"
import { typeDeskWords } from "./type-desk.words.js"
import { TypeEditor } from "./type-editor.view.js"
import { TypeList } from "./type-list.view.js"
import { TypeReview } from "./type-review.view.js"
import { countUse } from "./type-use.store.js"

const administrators: Access = { anyOf: ["administrator"] }

async function showList({ language, reading }: PageRequest): Promise<Answer> {
  const [types, use] = await Promise.all([listTypes(reading), countUse(reading)])
  return page({
    title: typeDeskWords[language].title,
    section: "desk",
    crumbs: [],
    body: <TypeList language={language} types={types} use={use} />,
  })
}

interface Edited {
  /** Undefined for a kind that is being added. */
  readonly type: OpportunityType | undefined
  readonly form: FormState
  readonly isRefused?: boolean
  readonly review?: ComponentChildren
}

function showEditor({ language }: PageRequest, { type, form, isRefused, review }: Edited): Answer {
  const words = typeDeskWords[language]
  const title = type ? typeLabel(type, language) : words.addTitle
  const action = type
    ? to(marketplacePaths.typeDesk, language, { code: type.code })
    : to(marketplacePaths.newType, language)
  return page({
    title,
    section: "desk",
    crumbs: [{ label: words.title, href: to(marketplacePaths.typesDesk, language) }],
    ...(isRefused && { form }),
    body: (
      <TypeEditor
        language={language}
        title={title}
        action={action}
        form={form}
        isNew={type === undefined}
        review={review}
      />
    ),
  })
}

async function reviewOf(
  { language, reading }: PageRequest,
  before: OpportunityType | undefined,
  after: TypeDefinition,
) {
  const use = await countUse(reading)
  return (
    <TypeReview
      language={language}
      before={before}
      after={after}
      changes={changesOf(before, after)}
      live={(before && use.get(before.code)?.live) ?? 0}
    />
  )
}

const saved = ({ language }: PageRequest) =>
  redirect(to(marketplacePaths.typesDesk, language), { confirmation: "opportunity-type-saved" })

async function showNew(request: PageRequest): Promise<Answer> {
  const types = await listTypes(request.reading)
  return showEditor(request, { type: undefined, form: formOfNewType((types.at(-1)?.position ?? 0) + 1) })
}

const answerNew = (request: PageRequest) =>
  answerForm(request, {
    schema: newTypeForm,
    command: async (ctx, { act, ...added }) => (act === "save" ? addType(ctx, added) : undefined),
    done: async (_, { act, type }) => {
      if (act === "save") return saved(request)
      const form = { values: request.form, errors: {} }
      return showEditor(request, { type: undefined, form, review: await reviewOf(request, undefined, type) })
    },
    again: (form) => showEditor(request, { type: undefined, form, isRefused: true }),
  })

async function findEdited({ reading, params }: PageRequest<"code">): Promise<OpportunityType> {
  const type = await findType(reading, params.code)
  if (!type) throw new Refusal("not-found", "page-not-found")
  return type
}

async function answerChange(request: PageRequest<"code">): Promise<Answer> {
  const before = await findEdited(request)
  return answerForm(request, {
    schema: typeForm,
    command: async (ctx, { act, ...change }) =>
      act === "save" ? changeType(ctx, { code: before.code, ...change }) : undefined,
    done: async (_, { act, type }) => {
      if (act === "save") return saved(request)
      const form = { values: request.form, errors: {} }
      return showEditor(request, { type: before, form, review: await reviewOf(request, before, type) })
    },
    again: async (form) => {
      const type = await findEdited(request)
      // After a conflict the page shows what is in force: to write over it is a decision.
      const { problem } = form
      return showEditor(request, {
        type,
        form: problem === undefined ? form : { ...formOfType(type), problem },
        isRefused: true,
      })
    },
  })
}

export const typeDeskRoutes = [
  route({ path: marketplacePaths.typesDesk, access: administrators, get: showList }),
  route({ path: marketplacePaths.newType, access: administrators, get: showNew, post: answerNew }),
  route({
    path: marketplacePaths.typeDesk,
    access: administrators,
    get: async (request) => {
      const type = await findEdited(request)
      return showEditor(request, { type, form: formOfType(type) })
    },
    post: answerChange,
  }),
]

export const typeDeskLinks: readonly Link[] = [
  {
    path: marketplacePaths.typesDesk,
    label: { en: typeDeskWords.en.title, fr: typeDeskWords.fr.title },
    access: administrators,
  },
]
