import type { ComponentChildren, VNode } from "preact"
import { renderToString } from "preact-render-to-string"
import type { Language } from "../platform/wording.js"
import { LanguageContext } from "./language.js"

interface SingleFileProps {
  readonly language: Language
  readonly title: string
  /** The look, which stands in the file itself: it is opened from a folder or a message. */
  readonly stylesheet: string
  readonly children: ComponentChildren
}

/** Fonts lie in other files: the reader's own stand in for them. */
const withoutFonts = (stylesheet: string) => stylesheet.replace(/@font-face\s*\{[^}]*\}/g, "")

function SingleFile({ language, title, stylesheet, children }: SingleFileProps) {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {/* Whatever the file holds, it loads and runs nothing. */}
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: withoutFonts(stylesheet) }} />
      </head>
      <body>
        <main class="wrap">{children}</main>
      </body>
    </html>
  )
}

/** A page that stands alone in one file, for people who have no account here. */
export function renderSingleFile(page: Omit<SingleFileProps, "children">, content: VNode): string {
  const document = (
    <LanguageContext.Provider value={page.language}>
      <SingleFile {...page}>{content}</SingleFile>
    </LanguageContext.Provider>
  )
  return `<!doctype html>${renderToString(document)}\n`
}
