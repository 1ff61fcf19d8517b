import type { ProfileSection } from "../profile/profile-section.js"
import { credentialsAnswer } from "./credentials.api.js"
import { type Credential, findablesOfCredentials, gapsOfCredentials } from "./credentials.js"
import { credentialsPaths } from "./credentials.paths.js"
import { deleteCredentials } from "./credentials.store.js"
import { ShownCredential } from "./credentials.view.js"
import { credentialsWords } from "./credentials.words.js"
import { readCredentials } from "./read-credentials.js"

export const credentialsSection: ProfileSection<readonly Credential[]> = {
  path: credentialsPaths.list,
  words: credentialsWords,
  isOptional: true,
  read: readCredentials,
  findablesOf: findablesOfCredentials,
  gapsOf: gapsOfCredentials,
  show: (credentials, language) =>
    credentials.map((credential) => (
      <ShownCredential key={`${credential.code} ${credential.obtained}`} language={language} credential={credential} />
    )),
  answer: credentialsAnswer,
  empty: deleteCredentials,
}
