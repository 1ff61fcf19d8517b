import { z } from "zod"
import { type DrawnImage, findFile } from "../../../platform/files.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import type { FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { hostPaths } from "../host.paths.js"
import { hostIdentity } from "../host-identity.js"
import { readSettings, readSettingsToEdit } from "../settings/read-settings.js"
import { coloursForm, colourValues, seenForm, typedColours } from "../settings/settings.forms.js"
import { administratorsOnly, seenBy } from "../settings/settings.pages.js"
import { settingsWords } from "../settings/settings.words.js"
import { InForce, SettingsFrame } from "../settings/settings-frame.view.js"
import { changeColours } from "./change-colours.js"
import { changeLogo, drawLogo, logoKind, removeLogo } from "./change-logo.js"
import { colourNames, modes } from "./colours.js"
import { ColourSettings, LogoSetting } from "./look-settings.view.js"
import { themeSheetOf } from "./theme-sheet.js"

interface Refused {
  readonly logo?: FormState
  readonly colours?: FormState
}

async function showLook({ language, reading }: PageRequest, refused: Refused = {}): Promise<Answer> {
  const { settings, versions } = await readSettingsToEdit(reading)
  const { logo } = await hostIdentity(reading)
  const words = settingsWords[language]
  const form = refused.logo ?? refused.colours
  const current = colourValues(settings)
  const colours = refused.colours ?? { values: current, errors: {} }
  return page({
    title: `${words.title} – ${words.look}`,
    section: "desk",
    crumbs: [],
    addresses: hostPaths.lookSettings,
    ...(form && { form }),
    body: (
      <SettingsFrame language={language} group="look">
        {refused.colours?.problem !== undefined && (
          <InForce
            language={language}
            form={refused.colours}
            current={modes.flatMap((mode) =>
              colourNames.map((name) => ({
                name: `${mode}-${name}`,
                label: `${words.modes[mode]}, ${words.colourNames[name]}`,
                value: current[`${mode}-${name}`],
              })),
            )}
          />
        )}
        <LogoSetting language={language} form={refused.logo} seen={seenBy(refused.logo, versions)} logo={logo} />
        <ColourSettings
          language={language}
          form={colours}
          seen={seenBy(refused.colours, versions)}
          colours={typedColours(colours.values)}
          start={colourValues({ colours: null })}
        />
      </SettingsFrame>
    ),
  })
}

const logoForm = z.object({ ...seenForm.shape, act: z.literal("remove").optional() })

/** The image of the form, drawn again; none where the logo is to be removed. */
async function uploadedLogo({ files }: PageRequest, act: "remove" | undefined): Promise<DrawnImage | undefined> {
  if (act === "remove") return undefined
  const [file] = files
  if (!file) throw refuseField("logo", "logo-missing")
  if (file.isTooLarge) throw refuseField("logo", "image-too-large")
  return drawLogo(file.bytes)
}

/** The host's own drawing, under an address that changes with it. */
async function sendLogo({ reading }: PageRequest): Promise<Answer> {
  const { logo } = await readSettings(reading)
  const file = logo && (await findFile(reading, { id: logo.fileId, kind: logoKind, personId: null }))
  if (!file) throw new Refusal("not-found", "page-not-found")
  return { kind: "file", mediaType: file.mediaType, bytes: file.bytes, isKept: true }
}

async function sendThemeSheet({ reading }: PageRequest): Promise<Answer> {
  const { colours } = await readSettings(reading)
  if (!colours) throw new Refusal("not-found", "page-not-found")
  return { kind: "file", mediaType: "text/css; charset=utf-8", bytes: themeSheetOf(colours), isKept: true }
}

export const lookRoutes = [
  route({
    path: hostPaths.lookSettings,
    access: administratorsOnly,
    get: (request) => showLook(request),
    post: (request) =>
      answerForm(request, {
        schema: coloursForm,
        command: changeColours,
        done: () => redirect(to(hostPaths.lookSettings, request.language), { confirmation: "settings-saved" }),
        again: (colours) => showLook(request, { colours }),
      }),
  }),
  route({
    path: hostPaths.logoSetting,
    access: administratorsOnly,
    uploads: { bytes: 8 * 1024 * 1024, files: 1 },
    post: (request) =>
      answerForm(request, {
        schema: logoForm,
        prepare: ({ act }) => uploadedLogo(request, act),
        command: (ctx, { seen }, image) => (image ? changeLogo(ctx, { image, seen }) : removeLogo(ctx, { seen })),
        done: (_, { act }) =>
          redirect(to(hostPaths.lookSettings, request.language), {
            confirmation: act === "remove" ? "logo-removed" : "settings-saved",
          }),
        again: (logo) => showLook(request, { logo }),
      }),
  }),
  route({ path: hostPaths.themeSheet, access: "everyone", get: sendThemeSheet }),
  route({ path: hostPaths.logo, access: "everyone", get: sendLogo }),
]
