import { Fragment } from "preact"
import { renderToString } from "preact-render-to-string"
import { wordsIn } from "./language.js"
import type { MailBlock, MailContent } from "./mail-content.js"
import { mailText } from "./mail-text.js"

/** Messages cannot load the look: the same colours, written out. No quotes nor > in it, which the page would escape. */
const style = `
:root { color-scheme: light dark; }
body { margin: 0; background: #f5f9f9; color: #1d2b2f; font: 400 17px/1.55 Noto Sans, Segoe UI, Roboto, Helvetica, Arial, sans-serif; }
.mail { max-width: 600px; margin: 0 auto; background: #fff; }
.mail + .mail { margin-top: 24px; }
.below { max-width: 552px; margin: 0 auto; padding: 12px 24px; font-size: 15px; }
.top { padding: 20px 24px; border-top: 6px solid #1f625d; }
.name { margin: 0; font-size: 22px; font-weight: 700; color: #102a2c; }
.body { padding: 0 24px 16px; }
h1 { margin: 0 0 12px; font-size: 26px; line-height: 1.2; color: #102a2c; }
h2 { margin: 0 0 4px; font-size: 20px; line-height: 1.3; }
p, dl { margin: 0 0 12px; }
dt { color: #595959; font-size: 15px; }
dd { margin: 0 0 8px; font-weight: 600; }
a { color: #1f497a; }
.code { font: 700 30px/1.4 Consolas, Menlo, monospace; letter-spacing: 5px; color: #102a2c; }
.entry { padding: 20px 0 8px; border-top: 1px solid #d9d9d9; }
.why { padding: 8px 14px; border-left: 4px solid #f5be3d; background: #f5f9f9; font-size: 16px; }
.go { display: inline-block; padding: 12px 20px; border-radius: 6px; background: #1f625d; color: #fff; font-weight: 600; text-decoration: none; }
.end { padding: 20px 24px 28px; background: #ebf6f5; font-size: 15px; }
@media (prefers-color-scheme: dark) {
body, .why { background: #0f1716; color: #e6eeed; } .mail { background: #16211f; } .name, h1, .code { color: #f4faf9; } dt { color: #b3c2c0; }
a { color: #a3d3ee; } .go { background: #7ccac3; color: #07201e; } .end { background: #17302d; } .entry { border-color: #31413f; }
}
@media print { body, .why, .end { background: #fff; color: #000; } }
`

function Block({ block }: { readonly block: MailBlock }) {
  switch (block.kind) {
    case "paragraph":
      return <p>{block.text}</p>
    case "link":
      return (
        <p>
          <a class="go" href={block.href}>
            {block.label}
          </a>
        </p>
      )
    case "code":
      return <p class="code">{block.code}</p>
    case "facts":
      return (
        <dl>
          {block.facts.map(({ term, value }) => (
            <Fragment key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
        </dl>
      )
    case "entry":
      return (
        <div class="entry">
          <h2>
            <a href={block.title.href}>{block.title.label}</a>
          </h2>
          {block.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {block.reason !== undefined && <p class="why">{block.reason}</p>}
        </div>
      )
  }
}

/** Told in its own language that the other version follows. */
function BelowNote({ mail }: { readonly mail: MailContent }) {
  return (
    <p class="below" lang={mail.language}>
      {wordsIn(mail.language).mailBelow}
    </p>
  )
}

function Message({ mail }: { readonly mail: MailContent }) {
  return (
    <div class="mail" lang={mail.language}>
      <div class="top">
        <p class="name">{mail.siteName}</p>
      </div>
      <div class="body">
        <h1>{mail.heading}</h1>
        {mail.blocks.map((block, position) => (
          <Block key={position} block={block} />
        ))}
      </div>
      <div class="end">
        <p>{mail.reason}</p>
        {mail.links.length > 0 && (
          <p>
            {mail.links.map(({ label, href }, position) => (
              <Fragment key={href}>
                {position > 0 && <br />}
                <a href={href}>{label}</a>
              </Fragment>
            ))}
          </p>
        )}
        <p>{mail.sender}</p>
      </div>
    </div>
  )
}

/**
 * One message, one language: the person's. Where it is not known, the page's language first and the other `below`.
 * Reads in order with all styles removed; no table, no image, no web font.
 */
export function renderMail(mail: MailContent, below?: MailContent): { readonly html: string; readonly text: string } {
  const versions = below === undefined ? [mail] : [mail, below]
  const html = renderToString(
    <html lang={mail.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{mail.subject}</title>
        <style>{style}</style>
      </head>
      <body>
        <main>
          {below !== undefined && <BelowNote mail={below} />}
          {versions.map((version) => (
            <Message key={version.language} mail={version} />
          ))}
        </main>
      </body>
    </html>,
  )
  const note = below === undefined ? [] : [wordsIn(below.language).mailBelow]
  return { html: `<!doctype html>${html}`, text: [...note, ...versions.map(mailText)].join("\n\n") }
}
