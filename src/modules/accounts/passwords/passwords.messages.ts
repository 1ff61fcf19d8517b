import { accountsPaths } from "../accounts.paths.js"
import { codeMessage } from "../confirmations/code-message.js"
import { passwordsWords } from "./passwords.words.js"

export const passwordCode = codeMessage({
  name: "accounts.password-code",
  page: accountsPaths.newPasswordLink,
  words: (language) => passwordsWords[language].mail.passwordCode,
})

export const passwordsMessageKinds = [passwordCode]
