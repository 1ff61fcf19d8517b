import type { Reading } from "../platform/context.js"
import { platformRoles } from "../platform/roles.js"
import type { Language } from "../platform/wording.js"
import { ButtonLink } from "../ui/button.js"
import { Card, Rows } from "../ui/containers.js"
import { Hero } from "../ui/hero.js"
import { Reasons } from "../ui/matching.js"
import { isOpenTo } from "./frame.js"
import type { Link, WebModule } from "./module.js"
import { type PageRequest, page, redirect, route } from "./page.js"
import { path, to } from "./paths.js"
import { sheetRoutes } from "./sheet.js"
import { modulesOn, type Site } from "./site.js"
import { webWords } from "./web.words.js"

export const homePaths = {
  home: path({ en: "/", fr: "/" }),
  dashboard: path({ en: "/dashboard", fr: "/tableau-de-bord" }),
  staff: path({ en: "/staff", fr: "/personnel" }),
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
      ...sheetRoutes,
      route({ path: homePaths.dashboard, access: "member", get: (request) => showDashboard(request, site()) }),
      route({
        path: homePaths.staff,
        access: { anyOf: platformRoles },
        get: (request) => showStaffDesk(request, site()),
      }),
    ],
    desk: [
      {
        path: homePaths.staff,
        label: { en: webWords.en.staff, fr: webWords.fr.staff },
        access: { anyOf: platformRoles },
      },
    ],
    navigation: [
      { path: homePaths.dashboard, label: { en: webWords.en.dashboard, fr: webWords.fr.dashboard }, access: "member" },
      {
        path: homePaths.staff,
        label: { en: webWords.en.staff, fr: webWords.fr.staff },
        access: { anyOf: platformRoles },
        count: async (reading) => countDesk(await modulesOn(site(), reading), reading),
      },
    ],
  }
}

async function showHome(request: PageRequest, site: Site) {
  const { language } = request
  const words = webWords[language]
  return page({
    title: words.home,
    wide: true,
    body: (
      <>
        <Hero
          title={
            <>
              {words.homeTitle}
              <br />
              {words.homeSecondTitle}
            </>
          }
          lead={words.homeLead}
        >
          <p class="row">
            <ButtonLink href={to(site.doors.createAccount, language)} size="large">
              {words.createAccount}
            </ButtonLink>
            <a href={to(site.doors.signIn, language)}>{words.signIn}</a>
          </p>
        </Hero>
        <Doors request={request} modules={await modulesOn(site, request.reading)} />
        <section class="band" aria-labelledby="promises">
          <div class="wrap">
            <h2 id="promises">{words.promises}</h2>
            <Reasons met={words.promiseList} />
          </div>
        </section>
      </>
    ),
  })
}

interface DoorsProps {
  readonly request: PageRequest
  readonly modules: readonly WebModule[]
}

/** Where to begin: one card for each thing that the modules open to this reader. */
function Doors({ request: { language, reading }, modules }: DoorsProps) {
  const doors = modules.flatMap((module) => module.doors ?? []).filter((door) => isOpenTo(door, reading))
  if (doors.length === 0) return null
  return (
    <section class="wrap section" aria-labelledby="doors">
      <h2 id="doors">{webWords[language].doors}</h2>
      <ul class="grid">
        {doors.map((door) => (
          <Card key={door.path.en} title={door.label[language]} href={to(door.path, language)}>
            <p>{door.text[language]}</p>
          </Card>
        ))}
      </ul>
    </section>
  )
}

async function showDashboard(request: PageRequest, site: Site) {
  const { language, reading, actor } = request
  const words = webWords[language]
  const modules = await modulesOn(site, reading)
  const blocks = await Promise.all(modules.map((module) => module.dashboard?.(reading, language) ?? []))
  const inOrder = blocks.flat().toSorted((one, other) => Number(other.first ?? false) - Number(one.first ?? false))
  const own = modules.flatMap((module) => module.account ?? [])
  return page({
    title: words.dashboard,
    body: (
      <>
        <h1>{words.dashboard}</h1>
        {actor.kind === "member" && <p class="lead">{words.welcome({ displayName: actor.displayName })}</p>}
        {inOrder.map(({ id, title, body }) => (
          <section class="section" aria-labelledby={id} key={id}>
            <h2 id={id}>{title}</h2>
            {body}
          </section>
        ))}
        <LinkBlock id="own-account" title={words.account} links={await openLinks(own, reading)} language={language} />
        <LinkBlock id="staff-desk" title={words.staff} links={await deskLinks(modules, reading)} language={language} />
      </>
    ),
  })
}

interface CountedLink {
  readonly link: Link
  /** Undefined where nothing is counted. */
  readonly n: number | undefined
}

/** The links that this reader may follow, with what waits behind each. */
function openLinks(links: readonly Link[], reading: Reading): Promise<CountedLink[]> {
  const open = links.filter((link) => isOpenTo(link, reading))
  return Promise.all(open.map(async (link) => ({ link, n: await link.count?.(reading) })))
}

function deskLinks(modules: readonly WebModule[], reading: Reading): Promise<CountedLink[]> {
  const links = modules.flatMap((module) => module.desk ?? [])
  return openLinks(
    links.filter(({ path }) => path !== homePaths.staff),
    reading,
  )
}

async function countDesk(modules: readonly WebModule[], reading: Reading): Promise<number> {
  const links = await deskLinks(modules, reading)
  return links.reduce((sum, { n = 0 }) => sum + n, 0)
}

interface LinkBlockProps {
  readonly id: string
  readonly title: string
  readonly links: readonly CountedLink[]
  readonly language: Language
}

function LinkBlock({ id, title, links, language }: LinkBlockProps) {
  const words = webWords[language]
  if (links.length === 0) return null
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Rows
        small
        rows={links.map(({ link, n }) => ({
          key: link.path.en,
          content: (
            <div class="row row-ends">
              <a href={to(link.path, language)}>{link.label[language]}</a>
              {n !== undefined && n > 0 && <span class="muted">{words.waiting({ n })}</span>}
            </div>
          ),
        }))}
      />
    </section>
  )
}

/** What each member of staff may do, and what waits there. */
async function showStaffDesk({ language, reading }: PageRequest, site: Site) {
  const words = webWords[language]
  const cards = await deskLinks(await modulesOn(site, reading), reading)
  return page({
    title: words.staff,
    section: "desk",
    body: (
      <>
        <h1>{words.staff}</h1>
        <ul class="grid plain">
          {cards.map(({ link, n }) => (
            <Card
              key={link.path.en}
              title={link.label[language]}
              level={2}
              href={to(link.path, language)}
              foot={n === undefined ? undefined : words.waiting({ n })}
            />
          ))}
        </ul>
      </>
    ),
  })
}
