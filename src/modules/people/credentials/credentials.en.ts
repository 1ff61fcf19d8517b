export const credentials = {
  title: "Credentials",
  lead: "Licences, certificates, permits and professional designations. Their numbers are never asked.",
  add: "Add a credential",
  change: "Change a credential",
  credential: "Credential",
  credentialHint: "Type a few letters, then choose. For example: first aid.",
  issuer: "Issued by",
  issuerHint: "The order, the agency or the school that gave it to you.",
  obtained: "Month when you obtained it",
  expires: "Month when it expires",
  expiresHint: "Leave it empty if it does not expire. It is good to the end of that month.",
  obtainedIn: (v: { month: string }) => `obtained in ${v.month}`,
  goodUntil: (v: { month: string }) => `valid to the end of ${v.month}`,
  expiredIn: (v: { month: string }) => `expired since the end of ${v.month}`,
  gaps: {
    "credentials-missing": {
      add: "Add your licences and certificates",
      why: "some work may only be done by people who hold one",
    },
    "credentials-expired": {
      add: "Renew or remove the credential that has expired",
      why: "others see that it no longer holds",
    },
  },
  refusals: {
    "credential-missing": "Choose a credential from the list.",
    "credential-expires-before-obtained": "It expires before the month when you obtained it. Correct one of the two.",
  },
}

export type CredentialsMessages = typeof credentials
