import { wording } from "../../../platform/wording.js"

const f = wording.en

export const desk = {
  title: "Proposed organizations",
  lead: "What people wrote when they did not find their organization. Confirm it, or merge it into the one that they mean.",
  caption: (v: { n: number }) => f.plural(v.n, { one: "1 proposal", other: `${f.number(v.n)} proposals` }),
  none: "Nothing is proposed",
  noneText: "What members write in place of a known organization is shown here.",
  written: "Written",
  people: "People",
  since: "First proposed",
  pages: "Pages of proposals",
  add: "Add an organization",
  addTitle: "Add an organization",
  proposal: {
    title: (v: { name: string }) => `Proposed: ${v.name}`,
    lead: (v: { n: number }) =>
      f.plural(v.n, {
        one: "1 person says that they belong there.",
        other: `${f.number(v.n)} people say that they belong there.`,
      }),
    mergeTitle: "It is already in the list",
    mergeText: "Every membership moves to the organization that you choose. Those who wrote it are told.",
    into: "Organization of the list",
    choices: "Organizations to choose from",
    intoHint: "Those that look alike are listed below. Or type part of another name.",
    merge: "Merge",
    confirmTitle: "It is another organization",
    confirmText: "Complete what we say of it. Everybody can then choose it, and those who wrote it are told.",
    confirm: "Confirm the organization",
  },
  fields: {
    nameEn: "Name in English",
    nameFr: "Name in French",
    abbreviationEn: "Acronym in English",
    abbreviationFr: "Acronym in French",
    otherNamesEn: "Other names in English",
    otherNamesFr: "Other names in French",
    otherNamesHint: "One per line: legal name, former names. They help to find the organization.",
    sector: "Sector",
    province: "Province or territory",
    provinceHint: "Where the organization acts in one of them only.",
    parent: "Part of",
    parentHint: "The organization above it. Type part of its name.",
    domains: "Domains of its email addresses",
    domainsHint:
      "One per line, such as example.ca. Whoever confirms an address there, or in a subdomain, is a verified member.",
    none: "None",
  },
  edit: {
    title: (v: { name: string }) => `Edit: ${v.name}`,
    lead: "From now on, the list that comes with the platform changes nothing here.",
    save: "Save the organization",
  },
  end: {
    title: (v: { name: string }) => `End: ${v.name}`,
    lead: "An organization that has ended can no longer be chosen. Searches lead to the one that followed it; memberships stay.",
    endsOn: "First day on which it is no more",
    endsOnHint: "Left empty, the organization goes on.",
    successor: "Organization that followed it",
    successorHint: "Type part of its name.",
    save: "Save the end",
  },
  refusals: {
    "organisation-name-missing": "Enter the name, in both languages.",
    "sector-missing": "Choose a sector.",
    "domain-malformed": "Check the domains: one per line, such as example.ca.",
    "domain-shared": "Anybody can have an address in one of these domains: it verifies nobody.",
    "domain-taken": "One of these domains is another organization’s.",
    "organisation-above-itself": "An organization cannot be part of itself or of one of its own parts.",
    "merge-target-missing": "Choose the organization to merge into.",
    "organisation-ends-too-early": "The organization cannot end before it begins.",
    "organisation-end-missing": "Enter the day on which the organization ends.",
    "successor-is-itself": "Choose another organization: this one leads back to the one that ends.",
  },
  confirmations: {
    "organisation-confirmed": "The organization is confirmed. Those who wrote it are told.",
    "organisation-merged": "The organization is merged. Those who wrote it are told.",
    "organisation-saved": "The organization is saved.",
    "organisation-added": "The organization is added.",
    "organisation-end-saved": "The end of the organization is saved.",
  },
}

export type DeskMessages = typeof desk
