import { wording } from "../../../platform/wording.js"

const f = wording.en

export const directories = {
  signIn: {
    title: "With your organization’s directory",
    button: (v: { name: string }) => `Sign in with ${v.name}`,
  },
  firstEntry: {
    title: "Your first visit",
    lead: "Your organization’s directory confirms who you are. Check what it says, accept the terms of use, and your account is open.",
    emailAddress: "Email address confirmed by the directory",
    submit: "Open my account",
  },
  desk: {
    title: "Directories",
    lead: "Organizations whose members sign in with their own directory, by OpenID Connect.",
    listTitle: "Directories set up",
    none: "No directory is set up",
    noneText: "The directories that you add are shown here.",
    add: "Add a directory",
    name: "Name",
    issuer: "Issuer",
    domains: "Domains",
    state: "State",
    enabled: "enabled",
    disabled: "disabled",
    acts: "Acts",
    change: "Change",
    changeOf: (v: { name: string }) => `Change the directory ${f.quote(v.name)}`,
    changeTitle: (v: { name: string }) => `Directory: ${v.name}`,
  },
  form: {
    nameEn: "Name in English",
    nameFr: "Name in French",
    nameHint: "As the sign-in page shows it, such as the name of the organization.",
    issuer: "Issuer",
    issuerHint: "Address of the directory, as it publishes it itself. It starts with https.",
    clientId: "Client identifier",
    clientIdHint: "The name under which the directory knows this platform.",
    organisation: "Organization",
    organisationHint: "Whoever signs in through the directory is a verified member of it. Left empty, nobody is.",
    secret: "Client secret",
    secretHint:
      "It is sealed and never shown again. Left empty, it stays as it is; a directory that asks for none needs none.",
    addressDomains: "Domains of its email addresses",
    addressDomainsHint:
      "One per line, such as example.ca. The directory speaks for addresses of these domains only; a subdomain is another domain.",
    factorValues: "Values that tell of a second factor",
    factorValuesHint:
      "Values of “amr” or “acr” that the directory gives when it has asked for a second factor, separated by spaces, such as “mfa”. The second step is then not asked again here. Left empty, staff always give it here.",
    isEnabled: "Offer this directory on the sign-in page",
    save: "Save the directory",
    returnTitle: "Addresses to give to the directory",
    returnText: "The directory sends people back to one of these addresses: it must know both.",
  },
  refusals: {
    "directory-name-missing": "Enter the name, in both languages.",
    "directory-issuer-malformed":
      "Check the issuer: it is an address that starts with https, without question mark or number sign.",
    "directory-client-missing": "Enter the client identifier that the directory gave.",
    "directory-domains-missing": "Enter at least one domain.",
    "directory-domain-malformed": "Check the domains: one per line, such as example.ca.",
    "directory-values-malformed": "Check these values: words separated by spaces, 20 at most.",
    "directory-known": "This client of this issuer is already set up.",
    "directory-unreachable": (v: { name: string }) =>
      `This directory does not answer at the moment: ${v.name}. Try again in a few minutes, or sign in otherwise.`,
    "directory-refused": (v: { name: string }) =>
      `This directory did not confirm your sign-in: ${v.name}. Try again; if it happens again, leave us a message.`,
    "directory-disabled": "This way of signing in is no longer offered. Sign in otherwise.",
    "directory-sign-in-over":
      "This sign-in has ended: it was begun long ago, in another browser, or has already served. Begin again.",
    "directory-address-unverified":
      "Your directory has not verified your email address, so it opens no account. Create an account with a password, or write to those who keep the directory.",
    "directory-address-outside":
      "Your email address is not one of those for which this directory speaks. Create an account with a password, or write to those who keep the directory.",
    "directory-account-differs":
      "Another person of this directory already enters the account that has this address. Leave us a message.",
    "directory-account-not-in-use": "This account is not in use. Leave us a message to open it again.",
  },
  confirmations: {
    "directory-saved": "The directory is saved.",
  },
  mail: {
    linked: {
      subject: "Your organization’s directory now opens your account",
      text: (v: { name: string }) =>
        `Somebody signed in to your account with this directory: ${v.name}. It confirmed the very address of your account. If it was not you, change your password now and leave us a message.`,
      link: "See my sign-in and security",
    },
  },
}

export type DirectoriesMessages = typeof directories
