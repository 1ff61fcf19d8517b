export const telephone = {
  title: "Telephone",
  lead: "A number where people may call you. A profile is complete without it.",
  number: "Telephone number",
  numberHint: "For example 819-555-0142. Outside Canada and the United States, begin with + and the country code.",
  extension: "Extension",
  withExtension: (v: { number: string; extension: string }) => `${v.number}, extension ${v.extension}`,
  gaps: {},
  refusals: {
    "telephone-missing": "Enter your telephone number.",
    "telephone-malformed": "Check the telephone number: it should have ten digits, or begin with + and a country code.",
    "telephone-extension-malformed": "Check the extension: it has digits only, eight at most.",
  },
}

export type TelephoneMessages = typeof telephone
