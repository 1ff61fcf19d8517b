import { z } from "zod"
import { actingMember } from "../../../platform/context.js"
import { findFile } from "../../../platform/files.js"
import { Refusal } from "../../../platform/refusal.js"
import type { FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { profilePaths } from "../profile/profile.paths.js"
import { readProfileFor } from "../profile/read-profile-for.js"
import { choiceFields } from "../profile/section-choice.forms.js"
import { sectionPage } from "../profile/section-page.js"
import { findShownPersonByUsername } from "../profile/shown-person.store.js"
import { photoBytes, photoKind } from "./photo.js"
import { photoPaths } from "./photo.paths.js"
import { photoSection } from "./photo.section.js"
import { findPhoto } from "./photo.store.js"
import { PhotoFields } from "./photo.view.js"
import { photoWords } from "./photo.words.js"
import { readPhoto } from "./read-photo.js"
import { drawPhoto, savePhoto } from "./save-photo.js"

async function showPhotoPage(request: PageRequest, form?: FormState): Promise<Answer> {
  const { language, reading } = request
  const photo = await readPhoto(reading, actingMember(reading).personId)
  return sectionPage(request, {
    code: "photo",
    section: photoSection,
    lead: photoWords[language].lead,
    values: {},
    form,
    upload: true,
    isFilled: photo !== undefined,
    fields: (shown) => <PhotoFields language={language} form={shown} photo={photo} />,
  })
}

/** The picture itself, to whom its section is open: at this door as at the others. */
async function sendPhoto({ reading, actor, params }: PageRequest<"username">): Promise<Answer> {
  const person = await findShownPersonByUsername(reading, params.username)
  const profile = person && (await readProfileFor(reading, actor, person.id))
  const row = profile?.contents.photo && (await findPhoto(reading, profile.personId))
  const file =
    row && profile && (await findFile(reading, { id: row.fileId, kind: photoKind, personId: profile.personId }))
  if (!file) throw new Refusal("not-found", "page-not-found")
  return { kind: "file", mediaType: file.mediaType, bytes: file.bytes }
}

export const photoRoutes = [
  route({
    path: photoPaths.section,
    access: "member",
    uploads: { bytes: photoBytes, files: 1 },
    get: (request) => showPhotoPage(request),
    post: (request) =>
      answerForm(request, {
        schema: z.object({ seenBy: choiceFields.seenBy }),
        prepare: () => drawPhoto(request.files),
        command: savePhoto,
        done: () => redirect(to(profilePaths.mine, request.language), { confirmation: "section-saved" }),
        again: (form) => showPhotoPage(request, form),
      }),
  }),
  route({ path: photoPaths.photo, access: "everyone", get: sendPhoto }),
]
