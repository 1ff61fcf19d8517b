import type { Language } from "../../../platform/wording.js"
import { ButtonLink } from "../../../ui/button.js"
import { Panel } from "../../../ui/containers.js"
import { Notice } from "../../../ui/notice.js"
import type { HeldFactors } from "./factor.store.js"
import { factorsPaths } from "./factors.paths.js"
import { factorsWords } from "./factors.words.js"
import { toThen } from "./next-page.js"

interface FactorsProps {
  readonly language: Language
  readonly held: HeldFactors
}

/** Everything that the person has for her second step, and where each is seen to. */
export function FactorsOverview({ language, held }: FactorsProps) {
  const words = factorsWords[language].overview
  const isOn = held.hasApp || held.passkeys > 0
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Notice tone={isOn ? "ok" : "info"}>
        <p>{isOn ? words.on : words.off}</p>
      </Notice>
      <div class="stack">
        <FactorChoices language={language} held={held} next={undefined} />
        {isOn && (
          <Panel id="codes" title={words.codesTitle} outlined>
            <p>{words.codesText}</p>
            <p>{held.recoveryCodes > 0 ? words.codes({ n: held.recoveryCodes }) : words.noCodes}</p>
            <p>
              <ButtonLink href={toThen(factorsPaths.recoveryCodes, language, undefined)} variant="second">
                {words.seeCodes}
              </ButtonLink>
            </p>
          </Panel>
        )}
      </div>
    </>
  )
}

/** An app and passkeys, side by side: each can be added whatever the other is. */
export function FactorChoices({ language, held, next }: FactorsProps & { readonly next: string | undefined }) {
  const words = factorsWords[language].overview
  return (
    <div class="halves">
      <Panel id="app" title={words.appTitle} outlined>
        <p>{words.appText}</p>
        {held.hasApp && <p>{words.appOn}</p>}
        <p>
          <ButtonLink href={toThen(factorsPaths.app, language, next)} variant="second">
            {held.hasApp ? words.seeApp : words.addApp}
          </ButtonLink>
        </p>
      </Panel>
      <Panel id="passkeys" title={words.passkeysTitle} outlined>
        <p>{words.passkeysText}</p>
        {held.passkeys > 0 && <p>{words.passkeys({ n: held.passkeys })}</p>}
        <p>
          <ButtonLink href={toThen(factorsPaths.passkeys, language, next)} variant="second">
            {held.passkeys > 0 ? words.seePasskeys : words.addPasskey}
          </ButtonLink>
        </p>
      </Panel>
    </div>
  )
}
