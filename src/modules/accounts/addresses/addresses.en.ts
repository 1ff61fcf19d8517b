export const addresses = {
  refusals: {
    "email-address-missing": "Enter your email address.",
    "email-address-malformed": "Check the email address: it should look like name@example.ca.",
    "email-addresses-differ": "The two email addresses are not the same. Check both.",
    "address-taken": "An account already exists for this address. Sign in, or ask for a new password.",
  },
}

export type AddressesMessages = typeof addresses
