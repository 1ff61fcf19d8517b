import { z } from "zod"
import { PairText } from "../../../ui/pair-text.js"
import { redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { entryRoutes } from "../profile/entry-pages.js"
import { textsOf } from "../profile/texts-of.js"
import { linkFormIn } from "./links.forms.js"
import { mostLinks } from "./links.js"
import { linksPaths } from "./links.paths.js"
import { linksSection } from "./links.section.js"
import { LinkFields, MoveUp, ShownLink } from "./links.view.js"
import { linksWords } from "./links.words.js"
import { listPortfolioLinks } from "./read-links.js"
import { moveLinkUp, removeLink, saveLink } from "./save-link.js"

export const linksRoutes = [
  ...entryRoutes({
    code: "links",
    section: linksSection,
    paths: linksPaths,
    words: linksWords,
    most: mostLinks,
    list: listPortfolioLinks,
    nameOf: ({ title }) => <PairText {...title} />,
    show: (link) => <ShownLink {...link} />,
    actsOn: (link, all, language) => (link === all[0] ? undefined : <MoveUp language={language} link={link} />),
    valuesOf: ({ title, address }) => textsOf({ titleEn: title.en, titleFr: title.fr, address }),
    fields: ({ language }, form) => <LinkFields language={language} form={form} />,
    schema: linkFormIn,
    save: saveLink,
    remove: removeLink,
  }),
  route({
    path: linksPaths.rise,
    access: "member",
    post: async ({ act, params, language }) => {
      const key = z.uuid().catch("").parse(params.key)
      await act((ctx) => moveLinkUp(ctx, key))
      return redirect(to(linksPaths.list, language), { confirmation: "link-moved" })
    },
  }),
]
