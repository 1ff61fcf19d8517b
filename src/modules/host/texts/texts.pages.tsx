import { type Answer, type PageRequest, page, route } from "../../../web/page.js"
import { hostPaths } from "../host.paths.js"
import { readSettings } from "../settings/read-settings.js"
import { TextPage } from "./text-page.view.js"
import { textVersions } from "./text-versions.js"
import { textsWords } from "./texts.words.js"

async function showTerms({ language, reading }: PageRequest): Promise<Answer> {
  const { terms } = textsWords[language]
  const host = await readSettings(reading)
  return page({
    title: terms.title,
    crumbs: [],
    body: <TextPage {...terms} language={language} version={textVersions.terms} host={host} />,
  })
}

async function showAccessibility({ language, reading }: PageRequest): Promise<Answer> {
  const { accessibility } = textsWords[language]
  const host = await readSettings(reading)
  return page({
    title: accessibility.title,
    crumbs: [],
    body: <TextPage {...accessibility} language={language} host={host} />,
  })
}

export const textsRoutes = [
  route({ path: hostPaths.terms, access: "everyone", get: showTerms }),
  route({ path: hostPaths.accessibility, access: "everyone", get: showAccessibility }),
]
