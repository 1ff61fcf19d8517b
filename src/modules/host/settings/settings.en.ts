import { wording } from "../../../platform/wording.js"

const f = wording.en

const pairs = {
  "on-brand": "The text on buttons is too close to the main colour",
  "brand-paper": "The main colour is too close to the paper",
  "brand-soft": "The tint of panels is too close to the main colour",
  "white-deep": "The colour of bands is too close to their white text",
  "mid-paper": "The colour of shapes is too close to the paper",
}

export const settings = {
  title: "Settings",
  lead: "What this site says of itself and how it works. A change is seen on the next page that anybody opens.",
  tabs: "Groups of settings",
  identity: "Name and contact",
  look: "Look",
  operation: "Operation",
  save: "Save the settings",
  inForce: "In force now",
  inForceText:
    "Somebody else has saved these values since you opened the page. Yours are kept below: compare, then save again if they are the right ones.",

  site: "Site",
  contact: "Contact",
  contactHint: "Shown on the pages that tell people where to write.",
  fields: {
    "siteName-en": "Name of the site, in English",
    "siteName-fr": "Name of the site, in French",
    "hostName-en": "Organization that offers the site, in English",
    "hostName-fr": "Organization that offers the site, in French",
    "footerSentence-en": "Sentence at the bottom of every page, in English",
    "footerSentence-fr": "Sentence at the bottom of every page, in French",
    "contact-emailAddress": "Email address",
    "contact-telephone": "Telephone",
    "contact-address-en": "Postal address, in English",
    "contact-address-fr": "Postal address, in French",
    timeZone: "Default time zone",
    capabilities: "Services that are on",
    programmeApproval: "Each mentoring program waits for an approval before it opens",
    offerAnswerDays: "Working days to answer the offer of a place",
    opportunityReview: "Each opportunity waits for a review before it is published",
    opportunityTitleAlone: "An opportunity may have its title in one language only",
    "retention-messages": "Days to keep the record of a sent email",
    "retention-notices": "Days to keep a notice",
    "retention-helpMessages": "Days to keep a message to the help centre",
  },

  time: "Time",
  timeZoneHint: "For people who have not chosen theirs.",
  timeZones: {
    "America/St_Johns": "Newfoundland Time (St. John’s)",
    "America/Halifax": "Atlantic Time (Halifax, Moncton, Charlottetown)",
    "America/Blanc-Sablon": "Atlantic Standard Time (Blanc-Sablon)",
    "America/Toronto": "Eastern Time (Ottawa, Montréal, Toronto, Iqaluit)",
    "America/Winnipeg": "Central Time (Winnipeg)",
    "America/Regina": "Central Standard Time (Regina)",
    "America/Edmonton": "Mountain Time (Edmonton, Yellowknife)",
    "America/Vancouver": "Pacific Time (Vancouver)",
    "America/Whitehorse": "Yukon Time (Whitehorse)",
  },
  services: "Services",
  servicesHint: "A service that is off has no page, link or message. What it holds is kept.",
  programmeApprovalHint: "An administrator of the platform reads it and answers.",
  offerAnswerDaysHint: "From 1 to 30. Offers that are already made keep their own day.",
  opportunityReviewHint: "Moderation reads it, then publishes it or sends it back with a reason.",
  opportunityTitleAloneHint: "Readers of the other language see it marked as not translated.",
  capabilities: { mentoring: "Mentoring", marketplace: "Career Marketplace", employment: "Jobs" },
  keeping: "How long things are kept",
  keepingHint: "From 30 to 3,650 days. The privacy statement follows these numbers.",

  logo: "Logo",
  logoHint: "A JPEG, PNG or WebP image, shown 36 pixels high beside the name of the site.",
  chooseLogo: "Choose the logo",
  changeLogo: "Save the logo",
  removeLogo: "Remove the logo",
  noLogo: "The mark of the platform is shown.",
  currentLogo: "Logo shown now",

  colours: "Colours",
  coloursHint:
    "Six colours for light screens and six for dark ones, as # and six characters. They are saved only if text stays readable.",
  modes: { light: "Light screens", dark: "Dark screens" },
  colourNames: {
    brand: "Main colour: buttons and current item",
    brandDeep: "Bands behind white text",
    brandMid: "Shapes",
    brandSoft: "Tint of panels",
    onBrand: "Text on buttons",
    accent: "Accent of shapes",
  },
  saveColours: "Save the colours",
  startColours: "Go back to the original colours",
  contrasts: "Contrast of each pair",
  pair: "Pair",
  contrast: "Contrast",
  least: "At least",
  pairNames: {
    "on-brand": "Text on buttons and main colour",
    "brand-paper": "Main colour and paper",
    "brand-soft": "Main colour and tint of panels",
    "white-deep": "White text and bands",
    "mid-paper": "Shapes and paper",
  },
  ratio: (v: { ratio: number }) => `${f.number(v.ratio)} to 1`,

  refusals: {
    "setting-missing": "Fill in this field: the site needs it in both languages.",
    "setting-too-long": "Shorten this text.",
    "settings-changed-meanwhile":
      "Somebody else has changed these settings since you opened the page. Nothing was saved; what you entered is kept.",
    "days-malformed": "Enter a number of days from 30 to 3,650.",
    "answer-days-malformed": "Enter a number of working days from 1 to 30.",
    "time-zone-missing": "Choose a time zone.",
    "colour-malformed": "Write this colour as # and six characters, as in #1f625d.",
    "colours-too-close": (v: {
      pair: "on-brand" | "brand-paper" | "brand-soft" | "white-deep" | "mid-paper"
      ratio: number
      least: number
    }) => `${pairs[v.pair]}: ${f.number(v.ratio)} to 1, where at least ${f.number(v.least)} to 1 is needed.`,
    "logo-missing": "Choose an image first.",
  },
  confirmations: {
    "settings-saved": "The settings are saved.",
    "logo-removed": "The logo is removed.",
  },
}

export type SettingsMessages = typeof settings
