import { codeField, suggestionScripts } from "../../../ui/suggestion-field.js"
import { readChoices } from "../../../web/choosing.js"
import { choiceLists, nameIn } from "../../classification/index.js"
import { entryRoutes } from "../profile/entry-pages.js"
import { monthValues } from "../profile/month.js"
import { credentialForm } from "./credentials.forms.js"
import { mostCredentials } from "./credentials.js"
import { credentialsPaths } from "./credentials.paths.js"
import { credentialsSection } from "./credentials.section.js"
import { CredentialFields, ShownCredential } from "./credentials.view.js"
import { credentialsWords } from "./credentials.words.js"
import { listOwnCredentials } from "./read-credentials.js"
import { removeCredential, saveCredential } from "./save-credential.js"

export const credentialsRoutes = entryRoutes({
  code: "credentials",
  section: credentialsSection,
  paths: credentialsPaths,
  words: credentialsWords,
  most: mostCredentials,
  scripts: suggestionScripts,
  list: listOwnCredentials,
  nameOf: ({ title }, language) => nameIn(language, title).text,
  show: (credential, language) => <ShownCredential language={language} credential={credential} />,
  valuesOf: ({ code, title, issuer, obtained, expires }, language) => ({
    credential: nameIn(language, title).text,
    [codeField("credential")]: code,
    issuer: issuer ?? "",
    ...monthValues("obtained", obtained),
    ...monthValues("expires", expires),
  }),
  fields: ({ language }, form) => <CredentialFields language={language} form={form} />,
  schema: () => credentialForm,
  prepare: async (request) => (await readChoices(request, { credential: { list: choiceLists.credential } })).credential,
  save: saveCredential,
  remove: removeCredential,
})
