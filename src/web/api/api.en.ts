import type { ApiTag } from "./operation.js"
import type { ApiScope } from "./scope.js"

export const api = {
  title: "Programming interface",
  lead: "What the pages show, programs can read too, under the same rules: who sees what on a page sees the same here.",
  address: "Every address below begins with this one:",
  description: "The same description for programs (OpenAPI 3.1)",
  tokenTitle: "A token",
  token:
    "What everybody may read needs no token. Your own profile does: make one in “My account”, and send it with each request in the header “Authorization”, after the word “Bearer”.",
  makeToken: "Make an access token",
  listsTitle: "Lists",
  lists:
    "A list gives “items” and “next”. To read on, send the value of “next” as “cursor”; null means that the end is reached.",
  problemsTitle: "Refusals",
  problems:
    "A request that is refused gets a problem document (RFC 9457): its “detail” says what to do, in the language of the header “Accept-Language”. Its “type” never changes.",
  tags: {
    me: "You",
    people: "People",
    organisations: "Organizations",
    classification: "Occupations, skills and places",
    mentoring: "Mentoring",
    opportunities: "Career Marketplace",
  } satisfies Record<ApiTag, string>,
  open: "Open to everybody",
  scope: {
    "profile-read": "Token that reads your profile",
    "profile-write": "Token that changes your profile",
    "mentoring-read": "Token that reads your mentoring",
    "mentoring-coordination": "Token that coordinates the programs that you lead",
    "mentoring-write": "Token that changes your mentoring",
    "opportunities-read": "Token that reads opportunities as you do",
    "opportunities-write": "Token that posts, applies and answers for you in the marketplace",
  } satisfies Record<ApiScope, string>,
  try: "See the answer",
  sent: "What you send",
  carried: "What the request carries, in JSON",
  answered: "What you get",
  field: "Field",
  kind: "Form",
  meaning: "Meaning",
  kinds: {
    string: "text",
    integer: "whole number",
    number: "number",
    boolean: "true or false",
    array: "list",
    object: "group of fields",
    null: "null",
  },
  oneOf: (v: { values: readonly string[] }) => `one of: ${v.values.join(", ")}`,
  or: " or ",
  required: "required",
  titles: {
    400: "The request is not correct",
    401: "A token in force is needed",
    403: "This is not open to you",
    404: "Not found",
    409: "Something has changed in the meantime",
    422: "The request is not correct",
    429: "Too many requests",
    500: "A problem on our side",
    503: "Not ready yet",
  },
  unexpected: (v: { reference: string }) =>
    `Something went wrong on our side: nothing was saved. Try again in a few minutes. If it happens again, leave us a message with this number: ${v.reference}.`,
  refusals: {
    "api-address-unknown": "Nothing stands at this address. See the list of operations.",
    "api-nothing-to-see": "There is nothing here that you may see. Check the name or the code.",
    "token-missing":
      "Send an access token in the header “Authorization”, after the word “Bearer”. Make one in “My account”.",
    "token-unknown": "This token is not in force: it has ended, or was mistyped. Make another one in “My account”.",
    "token-scope-missing": "This token does not open this. Make one that does in “My account”.",
    "terms-due": "The terms of use have changed. Sign in to the site and accept them, then try again.",
    "parameter-unknown": "This operation has no such parameter. See the list of operations.",
    "limit-out-of-range": "“limit” is a whole number from 1 to 100.",
    "suggestions-out-of-range": "“limit” is a whole number from 1 to 20.",
    "cursor-unknown": "This cursor is not one that we gave. Begin again without it.",
  },
}

export type ApiMessages = typeof api
