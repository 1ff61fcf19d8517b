import type {
  AskedLevel,
  LanguageComponent,
  LeavingReason,
  NotSelectedReason,
  SecurityLevel,
  TimePeriod,
  WorkArea,
} from "./marketplace-lists.js"

const workAreas: Readonly<Record<WorkArea, string>> = {
  science: "Science",
  "information-technology": "Information technology",
  administration: "Administration",
  "human-resources": "Human resources",
  finance: "Finance",
  "legal-regulatory": "Legal and regulatory",
  "security-enforcement": "Security and enforcement",
  communications: "Communications",
  policy: "Policy",
  "client-service": "Client service",
  other: "Other",
}

const securityLevels: Readonly<Record<SecurityLevel, string>> = {
  none: "None",
  reliability: "Reliability",
  "enhanced-reliability": "Enhanced reliability",
  secret: "Secret",
  "top-secret": "Top secret",
}

const timePeriods: Readonly<Record<TimePeriod, string>> = {
  total: "In all",
  day: "Per day",
  week: "Per week",
  month: "Per month",
}

const languageComponents: Readonly<Record<LanguageComponent, string>> = {
  reading: "Written comprehension",
  writing: "Written expression",
  oral: "Oral proficiency",
}

const askedLevels: Readonly<Record<AskedLevel, string>> = {
  A: "A, beginner",
  B: "B, intermediate",
  C: "C, advanced",
}

const leavingReasons: Readonly<Record<LeavingReason, string>> = {
  workload: "My workload or operational requirements",
  interest: "I am no longer interested",
  engagement: "I have taken another opportunity",
  approval: "My manager does not approve",
  other: "Another reason",
}

const notSelectedReasons: Readonly<Record<NotSelectedReason, string>> = {
  "other-chosen": "Other applications answered the requirements better",
  requirements: "A requirement is not met",
  availability: "The dates or the hours do not agree",
  changed: "The opportunity has changed",
}

const officialLanguages = { en: "English", fr: "French" }

export const lists = {
  workAreas,
  securityLevels,
  timePeriods,
  languageComponents,
  askedLevels,
  leavingReasons,
  notSelectedReasons,
  officialLanguages,
}

export type ListsMessages = typeof lists
