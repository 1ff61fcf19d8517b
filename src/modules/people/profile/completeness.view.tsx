import type { ComponentChildren } from "preact"
import { type Language, wording } from "../../../platform/wording.js"
import { Rows } from "../../../ui/containers.js"
import { profileWords } from "./profile.words.js"

/** What could be added, in words, each with its way there. */
export interface ShownCompleteness {
  readonly share: number
  readonly gaps: readonly { readonly add: string; readonly why: string; readonly href: string }[]
}

interface CompletenessProps {
  readonly language: Language
  readonly completeness: ShownCompleteness
}

export function CompletenessPanel({
  language,
  completeness,
  children,
}: CompletenessProps & { readonly children: ComponentChildren }) {
  const words = profileWords[language]
  return (
    <section class="panel section" aria-labelledby="completeness">
      <div class="row row-ends">
        <h2 id="completeness">{words.complete({ share: completeness.share })}</h2>
        {children}
      </div>
      <CompletenessBody language={language} completeness={completeness} labelledBy="completeness" />
    </section>
  )
}

export function CompletenessBody({
  language,
  completeness: { share, gaps },
  labelledBy,
}: CompletenessProps & { readonly labelledBy: string }) {
  const words = profileWords[language]
  return (
    <>
      <progress max="100" value={Math.round(100 * share)} aria-labelledby={labelledBy}>
        {wording[language].percent(share)}
      </progress>
      {gaps.length === 0 ? (
        <p class="small">{words.nothingMissing}</p>
      ) : (
        <>
          <p class="small">{words.whatToAdd}</p>
          <Rows
            small
            rows={gaps.map(({ add, why, href }) => ({
              key: add,
              content: (
                <div class="row row-ends">
                  <a href={href}>{add}</a>
                  <span class="muted">{why}</span>
                </div>
              ),
            }))}
          />
        </>
      )}
    </>
  )
}
