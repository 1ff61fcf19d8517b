import { z } from "zod"
import { emailAddressTwice, passwordField, sameAddressTwice } from "../accounts.fields.js"

export const changeAddressForm = z.object({ ...emailAddressTwice, password: passwordField }).refine(...sameAddressTwice)
