import type { WebModule } from "../module.js"
import { type PageRequest, page, route } from "../page.js"
import { modulesOn, type Site } from "../site.js"
import { apiPaths } from "./api.paths.js"
import { apiWords } from "./api.words.js"
import { openApi } from "./open-api.js"
import type { ApiOperation } from "./operation.js"
import { Reference } from "./reference.view.js"

/** What programs may ask, for people who write them: drawn from the operations that the modules give. */
export function apiModule(site: () => Site): WebModule {
  const operationsFor = async ({ reading }: PageRequest): Promise<readonly ApiOperation[]> =>
    (await modulesOn(site(), reading)).flatMap(({ api }) => api ?? [])
  return {
    words: apiWords,
    routes: [
      route({
        path: apiPaths.reference,
        access: "everyone",
        get: async (request) => {
          const { language, publicUrl } = request
          const operations = await operationsFor(request)
          return page({
            title: apiWords[language].title,
            crumbs: [],
            body: <Reference language={language} publicUrl={publicUrl} operations={operations} doors={site().doors} />,
          })
        },
      }),
      route({
        path: apiPaths.description,
        access: "everyone",
        get: async (request) => {
          const { language, publicUrl } = request
          const description = openApi(await operationsFor(request), publicUrl, language)
          return { kind: "file", mediaType: "application/json", bytes: JSON.stringify(description) }
        },
      }),
    ],
    footer: [{ path: apiPaths.reference, label: { en: apiWords.en.title, fr: apiWords.fr.title } }],
  }
}
