import type { ComponentChildren, VNode } from "preact"
import { renderToString } from "preact-render-to-string"
import type { Language } from "../platform/wording.js"
import { type BreadcrumbItem, Breadcrumbs } from "./breadcrumbs.js"
import { Footer, type FooterProps } from "./footer.js"
import { LanguageContext, otherLanguage, wordsIn } from "./language.js"
import { Masthead, type MastheadProps } from "./masthead.js"

export interface DocumentProps extends MastheadProps, FooterProps {
  readonly language: Language
  /** Name of the page, as its `h1` says it. */
  readonly title: string
  /** The page comes back with errors: its title says so first. */
  readonly refused?: boolean | undefined
  /** Scheme and host before every path of `addresses`, for search engines. */
  readonly origin: string
  /** The look first, then the host's theme where there is one. */
  readonly stylesheets: readonly string[]
  readonly icon: string
  /** Optional modules: the page works without them. */
  readonly scripts?: readonly string[] | undefined
  readonly breadcrumbs?: readonly BreadcrumbItem[] | undefined
  /** Denser, with a dark header, so that nobody mistakes a desk for a public page. */
  readonly desk?: boolean | undefined
  /** The page sets its own columns, edge to edge. */
  readonly wide?: boolean | undefined
  readonly children: ComponentChildren
}

function Head(page: DocumentProps) {
  const { language, addresses, origin } = page
  const title = page.refused ? wordsIn(language).errorTitle({ title: page.title }) : page.title
  const other = otherLanguage(language)
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${title} – ${page.siteName}`}</title>
      {page.stylesheets.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      <link rel="icon" href={page.icon} />
      <link rel="alternate" hreflang={language} href={origin + addresses[language]} />
      <link rel="alternate" hreflang={other} href={origin + addresses[other]} />
      {page.scripts?.map((src) => (
        <script key={src} type="module" src={src} />
      ))}
    </head>
  )
}

function Main({ breadcrumbs, wide, children }: Pick<DocumentProps, "breadcrumbs" | "wide" | "children">) {
  const trail = breadcrumbs !== undefined && <Breadcrumbs items={breadcrumbs} />
  return (
    <main id="main" tabindex={-1}>
      {wide ? (
        <>
          {trail && <div class="wrap">{trail}</div>}
          {children}
        </>
      ) : (
        <div class="wrap">
          {trail}
          {children}
        </div>
      )}
    </main>
  )
}

/** The frame of every page: skip link, header, navigation, content, footer. */
export function Document(page: DocumentProps) {
  return (
    <LanguageContext.Provider value={page.language}>
      <html lang={page.language}>
        <Head {...page} />
        <body class={page.desk ? "desk" : undefined}>
          <a class="skip" href="#main">
            {wordsIn(page.language).skipToContent}
          </a>
          <Masthead {...page} />
          <Main {...page} />
          <Footer {...page} />
        </body>
      </html>
    </LanguageContext.Provider>
  )
}

export const renderDocument = (document: VNode): string => `<!doctype html>${renderToString(document)}`
