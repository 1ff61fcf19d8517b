import { ButtonLink } from "../ui/button.js"
import { titleOfUiSheet, UiSheet } from "../ui/sheet.view.js"
import type { WebModule } from "./module.js"
import { type PageRequest, page, redirect, route } from "./page.js"
import { path, to } from "./paths.js"
import type { Site } from "./site.js"
import { webWords } from "./web.words.js"

export const homePaths = {
  home: path({ en: "/", fr: "/" }),
  dashboard: path({ en: "/dashboard", fr: "/tableau-de-bord" }),
  /** Every component with its states, for those who build and those who judge. */
  sheet: path({ en: "/_ui", fr: "/_ui" }),
}

/** Home for everybody, Dashboard for members: both drawn from what the modules give. */
export function homeModule(site: () => Site): WebModule {
  return {
    routes: [
      route({
        path: homePaths.home,
        access: "everyone",
        get: (request) =>
          request.actor.kind === "member"
            ? redirect(to(homePaths.dashboard, request.language))
            : showHome(request, site()),
      }),
      route({
        path: homePaths.sheet,
        access: "everyone",
        get: ({ language }) => page({ title: titleOfUiSheet(language), body: <UiSheet /> }),
      }),
      route({ path: homePaths.dashboard, access: "member", get: (request) => showDashboard(request, site()) }),
    ],
    navigation: [
      { path: homePaths.dashboard, label: { en: webWords.en.dashboard, fr: webWords.fr.dashboard }, access: "member" },
    ],
  }
}

function showHome({ language }: PageRequest, { doors }: Site) {
  const words = webWords[language]
  return page({
    title: words.home,
    wide: true,
    body: (
      <div class="hero">
        <div class="wrap">
          <h1>{words.homeTitle}</h1>
          <p class="lead">{words.homeLead}</p>
          <p class="row">
            <ButtonLink href={to(doors.createAccount, language)} size="large">
              {words.createAccount}
            </ButtonLink>
            <a href={to(doors.signIn, language)}>{words.signIn}</a>
          </p>
        </div>
      </div>
    ),
  })
}

async function showDashboard({ language, reading, actor }: PageRequest, { modules }: Site) {
  const words = webWords[language]
  const blocks = await Promise.all(modules.map((module) => module.dashboard?.(reading, language) ?? []))
  return page({
    title: words.dashboard,
    body: (
      <>
        <h1>{words.dashboard}</h1>
        {actor.kind === "member" && <p class="lead">{words.welcome({ displayName: actor.displayName })}</p>}
        {blocks.flat().map(({ id, title, body }) => (
          <section class="section" aria-labelledby={id} key={id}>
            <h2 id={id}>{title}</h2>
            {body}
          </section>
        ))}
      </>
    ),
  })
}
