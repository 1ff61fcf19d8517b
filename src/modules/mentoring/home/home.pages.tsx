import { Empty } from "../../../ui/containers.js"
import { type Answer, type PageRequest, page, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { listOpenProgrammes } from "../programmes/catalogue/catalogue.store.js"
import { catalogueWords } from "../programmes/catalogue/catalogue.words.js"
import { ProgrammeList } from "../programmes/catalogue/programme-list.view.js"
import { programmesPaths } from "../programmes/programmes.paths.js"
import { mentoringPaths } from "./home.paths.js"
import { homeWords } from "./home.words.js"
import { homeBlocks } from "./home-blocks.js"

const mostShown = 6

/** Where mentoring begins: what is the reader's own first, then the programmes that she could join. */
async function showHome({ language, reading }: PageRequest): Promise<Answer> {
  const words = homeWords[language]
  const isMember = reading.actor.kind === "member"
  const blocks = isMember ? await Promise.all(homeBlocks.map((block) => block(reading, language))) : []
  const programmes = await listOpenProgrammes(reading, { limit: mostShown, offset: 0 })
  return page({
    title: words.title,
    crumbs: [],
    body: (
      <>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        {blocks.flat().map(({ id, title, body }) => (
          <section class="section" aria-labelledby={id} key={id}>
            <h2 id={id}>{title}</h2>
            {body}
          </section>
        ))}
        <section class="section" aria-labelledby="open-programmes">
          <h2 id="open-programmes">{words.open}</h2>
          {programmes.length === 0 ? (
            <Empty level={3} title={catalogueWords[language].none}>
              <p>{catalogueWords[language].noneText}</p>
            </Empty>
          ) : (
            <ProgrammeList language={language} programmes={programmes} level={3} />
          )}
          <p>
            <a href={to(programmesPaths.list, language)}>{words.all}</a>
          </p>
        </section>
      </>
    ),
  })
}

export const homeRoutes = [route({ path: mentoringPaths.home, access: "everyone", get: showHome })]
