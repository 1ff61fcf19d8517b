import { z } from "zod"
import { emailAddressField, newPasswordField, passwordField } from "../accounts.fields.js"
import { codeForm } from "../confirmations/confirmations.forms.js"

export const forgottenPasswordForm = z.object({ emailAddress: emailAddressField })

export const newPasswordForm = codeForm.extend({ newPassword: newPasswordField })

/** The code is asked for in another browser than the one that wanted a new password. */
export const newPasswordByLinkForm = newPasswordForm.partial({ code: true })

export const changePasswordForm = z.object({ currentPassword: passwordField, newPassword: newPasswordField })
