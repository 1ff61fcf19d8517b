import { z } from "zod"
import { said } from "../../../web/api/operation.js"
import { to } from "../../../web/paths.js"
import type { Photo } from "./photo.js"
import { photoPaths } from "./photo.paths.js"

const photo = z.object({
  address: said(z.string(), {
    en: "On this site, opened in a browser to those who may see it.",
    fr: "Sur ce site, ouverte dans un navigateur aux personnes qui peuvent la voir.",
  }),
  width: said(z.int(), { en: "In pixels.", fr: "En pixels." }),
  height: said(z.int(), { en: "In pixels.", fr: "En pixels." }),
})

/** A photo as programs read it. */
export const photoAnswer = z
  .custom<Photo>()
  .transform(({ username, width, height }) => ({ address: to(photoPaths.photo, "en", { username }), width, height }))
  .pipe(photo)
