import { type Answer, type PageRequest, page, route } from "../../../web/page.js"
import { readSettings, TextPage, textVersions } from "../../host/index.js"
import { peoplePaths } from "../people.paths.js"
import { describeRegister } from "../register/describe-register.js"
import { RegisterTable } from "../register/register-table.view.js"
import { privacyWords } from "./privacy.words.js"

async function showPrivacy({ language, reading }: PageRequest): Promise<Answer> {
  const words = privacyWords[language]
  const host = await readSettings(reading)
  return page({
    title: words.title,
    crumbs: [],
    body: (
      <TextPage
        language={language}
        title={words.title}
        lead={words.lead}
        version={textVersions.privacy}
        sections={words.sections}
        host={host}
      >
        <section class="section" aria-labelledby="kept">
          <h2 id="kept">{words.table}</h2>
          <p>{words.tableText}</p>
          <RegisterTable language={language} rows={describeRegister(host.retention, language)} />
        </section>
      </TextPage>
    ),
  })
}

export const privacyRoutes = [route({ path: peoplePaths.privacy, access: "everyone", get: showPrivacy })]
