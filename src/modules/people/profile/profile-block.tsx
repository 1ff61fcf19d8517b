import { actingMember, type Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import type { DashboardBlock } from "../../../web/module.js"
import { to } from "../../../web/paths.js"
import { CompletenessBody } from "./completeness.view.js"
import { profilePaths } from "./profile.paths.js"
import { profileWords } from "./profile.words.js"
import { readProfileAs } from "./read-profile-for.js"
import { showCompleteness } from "./show-sections.js"

const gapsShown = 3

/** What is worth adding next, until the profile is complete: what is optional never stands here alone. */
export async function profileBlock(reading: Reading, language: Language): Promise<readonly DashboardBlock[]> {
  const profile = await readProfileAs(reading, "self", actingMember(reading).personId)
  if (!profile) return []
  const { share, gaps } = showCompleteness(profile, language)
  if (share === 1) return []
  const words = profileWords[language]
  return [
    {
      id: "profile-completeness",
      title: words.complete({ share }),
      body: (
        <>
          <CompletenessBody
            language={language}
            completeness={{ share, gaps: gaps.slice(0, gapsShown) }}
            labelledBy="profile-completeness"
          />
          <p>
            <a href={to(profilePaths.mine, language)}>{words.open}</a>
          </p>
        </>
      ),
    },
  ]
}
