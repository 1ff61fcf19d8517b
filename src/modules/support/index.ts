import { joinWords, type WebModule } from "../../web/module.js"
import { articlesWords } from "./articles/articles.words.js"
import { articlesDeskRoutes } from "./articles/articles-desk.pages.js"
import { helpCentreRoutes } from "./articles/help-centre.pages.js"
import { messageDeskRoutes } from "./desk/message-desk.pages.js"
import { countOpenMessages } from "./messages/help-message.store.js"
import { leaveMessageRoutes } from "./messages/leave-message.pages.js"
import { answerToAddress, messageReceived } from "./messages/messages.messages.js"
import { messageAnswered } from "./messages/messages.notices.js"
import { messagesWords } from "./messages/messages.words.js"
import { myMessagesRoutes } from "./messages/my-messages.pages.js"
import { supportPaths } from "./support.paths.js"

export { loadFirstArticles } from "./articles/load-first-articles.js"
export { helpFor } from "./help-for.js"

export const supportMessageKinds = [messageReceived, answerToAddress]

export const supportNoticeKinds = [messageAnswered]

const help = { en: articlesWords.en.centre.title, fr: articlesWords.fr.centre.title }

export { supportPaths } from "./support.paths.js"

export const supportModule: WebModule = {
  routes: [
    ...helpCentreRoutes,
    ...leaveMessageRoutes,
    ...myMessagesRoutes,
    ...articlesDeskRoutes,
    ...messageDeskRoutes,
  ],
  words: joinWords([articlesWords, messagesWords]),
  navigation: [{ path: supportPaths.help, label: help }],
  footer: [
    { path: supportPaths.help, label: help },
    {
      path: supportPaths.leaveMessage,
      label: { en: messagesWords.en.form.title, fr: messagesWords.fr.form.title },
    },
    {
      path: supportPaths.problem,
      label: { en: messagesWords.en.form.problemTitle, fr: messagesWords.fr.form.problemTitle },
    },
  ],
  desk: [
    {
      path: supportPaths.desk,
      label: { en: messagesWords.en.desk.title, fr: messagesWords.fr.desk.title },
      access: { anyOf: ["help"] },
      count: countOpenMessages,
    },
    {
      path: supportPaths.deskQuestions,
      label: { en: articlesWords.en.desk.link, fr: articlesWords.fr.desk.link },
      access: { anyOf: ["help"] },
    },
  ],
}
