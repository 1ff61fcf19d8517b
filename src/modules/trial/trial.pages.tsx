import { generateSync } from "otplib"
import { demonstrationPassword, demonstrationPeople, demonstrationSecret } from "../../../db/demo/people.js"
import { readDemonstrationProfiles } from "../../../db/demo/profiles.js"
import type { WebModule } from "../../web/module.js"
import { type PageRequest, page, route } from "../../web/page.js"
import { to } from "../../web/paths.js"
import { noticesPaths } from "../notices/index.js"
import { trialPaths } from "./trial.paths.js"
import { Trial } from "./trial.view.js"
import { trialWords } from "./trial.words.js"

/** What somebody who tries the platform needs to know: who she can be, and where the messages are. */
export const trialModule: WebModule = {
  routes: [route({ path: trialPaths.trial, access: "everyone", get: showTrial })],
  navigation: [{ path: trialPaths.trial, label: { en: trialWords.en.title, fr: trialWords.fr.title } }],
}

function showTrial({ language, reading }: PageRequest) {
  const epoch = Math.floor(reading.now.epochMilliseconds / 1000)
  return page({
    title: trialWords[language].title,
    crumbs: [],
    body: (
      <Trial
        language={language}
        people={demonstrationPeople}
        profiles={readDemonstrationProfiles()}
        password={demonstrationPassword}
        code={generateSync({ secret: demonstrationSecret, epoch })}
        mailboxAddress={to(noticesPaths.mailbox, language)}
      />
    ),
  })
}
