import { path } from "../../../web/paths.js"

export const tokensPaths = {
  tokens: path({ en: "/account/security/access-tokens", fr: "/compte/securite/jetons-d-acces" }),
  token: path({ en: "/account/security/access-tokens/:id", fr: "/compte/securite/jetons-d-acces/:id" }),
}
