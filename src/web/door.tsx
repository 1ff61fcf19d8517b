import type { FastifyInstance } from "fastify"
import type { Language } from "../platform/wording.js"
import { ButtonLink } from "../ui/button.js"
import { renderDocument } from "../ui/document.js"
import { Hero } from "../ui/hero.js"
import { LanguageContext } from "../ui/language.js"
import type { Answering } from "./answering.js"
import type { Assets } from "./assets.js"
import { to } from "./paths.js"
import { sheetPath } from "./sheet.js"
import type { HostIdentity } from "./site.js"
import { webWords } from "./web.words.js"

/** `/` asks for the language once; afterwards it leads straight to the home page in that language. */
export function addDoor(server: FastifyInstance, answering: Answering): void {
  server.get("/", async (request, reply) => {
    const { language } = answering.cookiesOf(request, reply)
    if (language) return reply.redirect(`/${language}`, 302)
    const { identity, assets } = await answering.outside()
    return reply.type("text/html; charset=utf-8").send(renderDocument(<Door identity={identity} assets={assets} />))
  })
  // Known by this short name to those who build: the sheet of components.
  server.get("/_ui", (request, reply) =>
    reply.redirect(to(sheetPath, answering.cookiesOf(request, reply).language ?? "en"), 302),
  )
}

/** Both languages on one page, each marked as such: nobody has chosen yet. */
function Door({ identity, assets }: { readonly identity: HostIdentity; readonly assets: Assets }) {
  return (
    <LanguageContext.Provider value="en">
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{`${identity.siteName.en} – ${webWords.en.doorTitle} – ${webWords.fr.doorTitle}`}</title>
          <link rel="stylesheet" href={assets.url("look.css")} />
          {identity.themeSheet !== undefined && <link rel="stylesheet" href={identity.themeSheet} />}
          <link rel="icon" href={assets.url("logo.svg")} />
        </head>
        <body>
          <main id="main">
            <Hero title={identity.siteName.en}>
              <ul class="plain row">
                <Half language="en" identity={identity} />
                <Half language="fr" identity={identity} />
              </ul>
            </Hero>
          </main>
        </body>
      </html>
    </LanguageContext.Provider>
  )
}

function Half({ language, identity }: { readonly language: Language; readonly identity: HostIdentity }) {
  return (
    <li lang={language}>
      <p>{identity.hostName[language]}</p>
      <p>
        <ButtonLink href={`/${language}`} size="large">
          {webWords[language].doorButton}
        </ButtonLink>
      </p>
    </li>
  )
}
