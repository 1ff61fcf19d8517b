import type { VNode } from "preact"
import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { ButtonLink } from "../../../ui/button.js"
import { Panel } from "../../../ui/containers.js"
import { to } from "../../../web/paths.js"
import { listOptIns } from "../opt-ins/opt-in.store.js"
import { homeWords } from "./home.words.js"
import { marketplacePaths } from "./marketplace.paths.js"

/** How the marketplace works, above the list, for a member who has opted in to nothing; undefined for the others. */
export async function welcomeBlock(reading: Reading, language: Language): Promise<VNode | undefined> {
  const { actor } = reading
  if (actor.kind !== "member" || (await listOptIns(reading, actor.personId)).length > 0) return undefined
  const words = homeWords[language].welcome
  return (
    <Panel id="welcome" title={words.title}>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="row">
        <ButtonLink href={to(marketplacePaths.optIns, language)}>{words.optIn}</ButtonLink>
        <a href={to(marketplacePaths.types, language)}>{words.types}</a>
      </p>
    </Panel>
  )
}
