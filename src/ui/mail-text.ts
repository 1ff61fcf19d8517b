import { wordsIn } from "./language.js"
import type { MailBlock, MailContent } from "./mail-content.js"

const lineLength = 72

/** Breaks at ordinary spaces only, so that “14 h 30” and addresses stay whole. */
function wrapped(text: string, indent = ""): string {
  const lines: string[] = []
  let line = ""
  for (const word of text.split(" ")) {
    if (line !== "" && indent.length + line.length + 1 + word.length > lineLength) {
      lines.push(indent + line)
      line = word
    } else {
      line = line === "" ? word : `${line} ${word}`
    }
  }
  return [...lines, indent + line].join("\n")
}

function blockText(block: MailBlock, { language }: MailContent): string {
  const words = wordsIn(language)
  switch (block.kind) {
    case "paragraph":
      return wrapped(block.text)
    case "link":
      return `${wrapped(words.mailBeforeColon(block))}\n${block.href}`
    case "code":
      return `    ${block.code}`
    case "facts":
      return block.facts.map((fact) => wrapped(words.mailFact(fact))).join("\n")
    case "entry": {
      const lines = [...block.lines, ...(block.reason === undefined ? [] : [block.reason])]
      return [`* ${block.title.label}`, ...lines.map((line) => wrapped(line, "  ")), `  ${block.title.href}`].join("\n")
    }
  }
}

export function mailText(mail: MailContent): string {
  const words = wordsIn(mail.language)
  const end = [
    wrapped(mail.reason),
    ...mail.links.map((link) => `${words.mailBeforeColon(link)}\n${link.href}`),
    wrapped(mail.sender),
  ]
  return [
    mail.siteName,
    wrapped(mail.heading),
    ...mail.blocks.map((block) => blockText(block, mail)),
    "--",
    ...end,
  ].join("\n\n")
}
