import { z } from "zod"
import { Refusal } from "../../../platform/refusal.js"
import { type Answer, type PageRequest, page, route } from "../../../web/page.js"
import { accountsPaths } from "../accounts.paths.js"
import { KeptForm } from "./kept-forms.view.js"
import { keptFormsWords } from "./kept-forms.words.js"
import { openKeptForm } from "./open-kept-form.js"

async function showKeptForm({ language, params, reading, browserKey }: PageRequest<"id">): Promise<Answer> {
  if (!z.uuid().safeParse(params.id).success) throw new Refusal("not-found", "kept-form-gone")
  const { path, fields } = await openKeptForm(reading, params.id, browserKey)
  return page({
    title: keptFormsWords[language].title,
    crumbs: [],
    body: <KeptForm language={language} path={path} fields={fields} />,
  })
}

export const keptFormsRoutes = [route({ path: accountsPaths.keptForm, access: "member", get: showKeptForm })]
