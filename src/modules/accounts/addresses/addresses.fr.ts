import type { AddressesMessages } from "./addresses.en.js"

export const addresses: AddressesMessages = {
  refusals: {
    "email-address-missing": "Entrez votre adresse courriel.",
    "email-address-malformed": "Vérifiez l’adresse courriel : elle doit ressembler à nom@exemple.ca.",
    "email-addresses-differ": "Les deux adresses courriel ne sont pas les mêmes. Vérifiez-les.",
    "address-taken": "Un compte existe déjà pour cette adresse. Connectez-vous ou demandez un nouveau mot de passe.",
  },
}
