import { path } from "../../../web/paths.js"

export const grantsPaths = {
  grants: path({ en: "/staff/roles", fr: "/personnel/habilitations" }),
  revocation: path({ en: "/staff/roles/:id/revocation", fr: "/personnel/habilitations/:id/retrait" }),
}
