import { accessArticles } from "./help-access.js"
import { accountArticles } from "./help-account.js"
import type { ReferenceArticle } from "./help-article.js"
import { gettingStartedArticles } from "./help-getting-started.js"
import { noticesArticles } from "./help-notices.js"
import { organisationArticles } from "./help-organisation.js"
import { platformArticles } from "./help-platform.js"
import { privacyArticles } from "./help-privacy.js"
import { problemsArticles } from "./help-problems.js"
import { profileArticles } from "./help-profile.js"
import { securityArticles } from "./help-security.js"
import { signInArticles } from "./help-sign-in.js"

/** The first content of the help centre, in the order of its lists. */
export const helpArticles: readonly ReferenceArticle[] = [
  ...gettingStartedArticles,
  ...accountArticles,
  ...profileArticles,
  ...signInArticles,
  ...securityArticles,
  ...organisationArticles,
  ...noticesArticles,
  ...privacyArticles,
  ...accessArticles,
  ...problemsArticles,
  ...platformArticles,
]
