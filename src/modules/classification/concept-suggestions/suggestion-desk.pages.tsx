import { z } from "zod"
import { actingMember, type Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { Language } from "../../../platform/wording.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { suggestionScripts } from "../../../ui/suggestion-field.js"
import type { Access } from "../../../web/access.js"
import { readChoices } from "../../../web/choosing.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { pageOf } from "../../../web/page-of.js"
import { to } from "../../../web/paths.js"
import { nameIn } from "../lists/concept.js"
import { findConcepts, listConcepts } from "../lists/list.store.js"
import { choiceLists } from "../suggestions/choice-lists.js"
import { suggestionPaths } from "../suggestions/suggestions.pages.js"
import { acceptSuggestion } from "./accept-suggestion.js"
import { credentialKinds } from "./added-concept.js"
import type { SuggestedList } from "./concept-suggestion.js"
import {
  type ConceptSuggestion,
  countConceptSuggestions,
  findConceptSuggestion,
  listConceptSuggestions,
} from "./concept-suggestion.store.js"
import { acceptanceForm, mergeForm, refusalForm } from "./concept-suggestions.forms.js"
import { conceptSuggestionsPaths } from "./concept-suggestions.paths.js"
import { conceptSuggestionsWords } from "./concept-suggestions.words.js"
import { declineSuggestion } from "./decline-suggestion.js"
import { DeskSuggestion } from "./desk-suggestion.view.js"
import { mergeSuggestion } from "./merge-suggestion.js"
import { type DeskStatus, deskStatuses, SuggestionDesk } from "./suggestion-desk.view.js"

const ofReferenceData: Access = { anyOf: ["reference-data"] }
const perPage = 50

async function showDesk({ language, reading, query }: PageRequest): Promise<Answer> {
  const status = deskStatuses.find((each) => each === query.status) ?? "waiting"
  const counted = await Promise.all(
    deskStatuses.map(async (each) => [each, await countConceptSuggestions(reading, each)] as const),
  )
  const counts = Object.fromEntries(counted) as Record<DeskStatus, number>
  const { part, ...place } = pageOf(query.page, { total: counts[status], perPage })
  return page({
    title: conceptSuggestionsWords[language].desk.title,
    section: "desk",
    crumbs: [],
    body: (
      <SuggestionDesk
        language={language}
        zone={actingMember(reading).timeZone}
        now={reading.now}
        status={status}
        counts={counts}
        suggestions={await listConceptSuggestions(reading, status, part)}
        {...place}
      />
    ),
  })
}

async function suggestionOf({ reading, params }: PageRequest<"id">): Promise<ConceptSuggestion> {
  const id = z.uuid().safeParse(params.id).data
  const suggestion = id && (await findConceptSuggestion(reading, id))
  if (!suggestion) throw new Refusal("not-found", "page-not-found")
  return suggestion
}

async function showOne(request: PageRequest<"id">, refused: FormState = emptyForm): Promise<Answer> {
  const { language, reading } = request
  const suggestion = await suggestionOf(request)
  const { list, typed, language: of, concept, occupation } = suggestion
  const titlesOf = async (which: SuggestedList | "occupation", code: string | null) =>
    code === null ? undefined : (await findConcepts(reading, which, [code])).get(code)?.titles
  const start = { word: typed, [of === "en" ? "titleEn" : "titleFr"]: typed }
  return page({
    title: typed,
    section: "desk",
    crumbs: [
      {
        label: conceptSuggestionsWords[language].desk.title,
        href: to(conceptSuggestionsPaths.desk, language),
      },
    ],
    scripts: suggestionScripts,
    ...(refused !== emptyForm && { form: refused }),
    body: (
      <DeskSuggestion
        language={language}
        zone={actingMember(reading).timeZone}
        suggestion={{ ...suggestion, titles: await titlesOf(list, concept) }}
        occupation={await titlesOf("occupation", occupation)}
        similar={await choiceLists[list].suggest(reading, { typed, language, limit: 8 })}
        parents={await listParents(reading, list, language)}
        listPath={suggestionPaths[list]}
        form={{ ...refused, values: { ...start, ...refused.values } }}
      />
    ),
  })
}

async function listParents(reading: Reading, list: SuggestedList, language: Language) {
  if (list === "credential") {
    return credentialKinds.map((value) => ({ value, label: conceptSuggestionsWords[language].kinds[value] }))
  }
  const categories = await listConcepts(reading, "skill-category")
  return categories.map(({ code, titles }) => ({ value: code, label: nameIn(language, titles).text }))
}

const backToDesk = ({ language }: PageRequest, confirmation: string) =>
  redirect(to(conceptSuggestionsPaths.desk, language), { confirmation })

async function postAcceptance(request: PageRequest<"id">): Promise<Answer> {
  const { id, list } = await suggestionOf(request)
  const named = (title: string) => choiceLists[list].resolve(request.reading, title)
  return answerForm(request, {
    schema: acceptanceForm,
    prepare: async ({ titleEn, titleFr }) => ({ titleEn: await named(titleEn), titleFr: await named(titleFr) }),
    command: (ctx, input, known) => acceptSuggestion(ctx, { id, ...input, known }),
    done: () => backToDesk(request, "concept-suggestion-accepted"),
    again: (refused) => showOne(request, refused),
  })
}

async function postMerge(request: PageRequest<"id">): Promise<Answer> {
  const { id, list } = await suggestionOf(request)
  return answerForm(request, {
    schema: mergeForm,
    prepare: () => readChoices(request, { concept: { list: choiceLists[list] } }),
    command: (ctx, { word }, { concept }) => mergeSuggestion(ctx, { id, concept, word }),
    done: () => backToDesk(request, "concept-suggestion-merged"),
    again: (refused) => showOne(request, refused),
  })
}

async function postRefusal(request: PageRequest<"id">): Promise<Answer> {
  const { id } = await suggestionOf(request)
  return answerForm(request, {
    schema: refusalForm,
    command: (ctx, { reason }) => declineSuggestion(ctx, { id, reason }),
    done: () => backToDesk(request, "concept-suggestion-declined"),
    again: (refused) => showOne(request, refused),
  })
}

export const suggestionDeskRoutes = [
  route({ path: conceptSuggestionsPaths.desk, access: ofReferenceData, get: showDesk }),
  route({ path: conceptSuggestionsPaths.one, access: ofReferenceData, get: (request) => showOne(request) }),
  route({ path: conceptSuggestionsPaths.acceptance, access: ofReferenceData, post: postAcceptance }),
  route({ path: conceptSuggestionsPaths.merge, access: ofReferenceData, post: postMerge }),
  route({ path: conceptSuggestionsPaths.refusal, access: ofReferenceData, post: postRefusal }),
]
