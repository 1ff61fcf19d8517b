import { wording } from "../../platform/wording.js"

const f = wording.en

/** Words of the sheet that shows every component; people and organizations are invented. */
export const sheet = {
  title: "Component sheet",
  lead: "Every part of the look with its states. Native elements; only the suggestion box has a script. Press Tab to see the focus on each.",
  contents: "Components",

  sections: {
    mark: "Mark, colours, icons",
    type: "Type",
    buttons: "Buttons and links",
    text: "Text fields",
    choices: "Choices",
    suggestions: "Suggestions",
    dates: "Dates and files",
    errors: "Error summary",
    notices: "Notices",
    tags: "Tags, chips, languages",
    navigation: "Navigation",
    progress: "Progress and empty lists",
    cards: "Cards and panels",
    rows: "Rows, facts, figures",
    people: "People and dates",
    tables: "Tables",
    matching: "Score, stars, reasons",
    markdown: "Text that people write",
  },

  markNote:
    "Two halves of one circle, each shifted towards the other. The name beside it is text, so that a host can set its own.",
  colours: {
    brand: { name: "Brand", use: "Buttons, current item" },
    mid: { name: "Brand, middle", use: "Shapes, bars" },
    soft: { name: "Brand, soft", use: "Tinted panels" },
    accent: { name: "Accent", use: "Shapes and stars, never text" },
    line: { name: "Line", use: "Separators, empty bars" },
  },
  iconNote: "Icons stand beside words, never alone.",

  typeLead: "Lead text introduces a page in one or two sentences.",
  typeBody: "Body text is 18 pixels on public pages and 16 on desks, in lines of 44 rem at most.",
  typeLink: "A link in text",
  typeSmall: "Small text, for hints and details.",
  typeFine: "Fine text, the smallest allowed.",
  typeThird: "Heading of level 3",
  typeFourth: "Heading of level 4",

  primary: "Publish the opportunity",
  secondary: "Save the draft",
  quiet: "Export the list",
  danger: "Delete my data",
  large: "Create my account",
  tight: "Remove",
  disabled: "Send the message",
  pinned: "Pin this pairing",
  linkButton: "See the opportunities",
  buttonNote: "One primary button per area. A disabled button is a last resort: say what is missing instead.",

  fullName: "Full name",
  fullNameHint: "As colleagues know you.",
  fullNameTyped: "Amina Diallo",
  phone: "Telephone",
  email: "Email address",
  emailTyped: "amina.diallo",
  emailError: "Check the email address: it should look like name@example.ca.",
  password: "Password",
  passwordHint: "12 characters or more. A sentence works well.",
  code: "Confirmation code",
  codeHint: "The six digits of our last email.",
  search: "Search the help",
  description: "Description",
  descriptionHint: "What the person will do, learn and deliver. 5,000 characters at most.",
  frenchTitle: "Title in French",
  frenchTitleTyped: "Cartographier les données ouvertes d’un littoral",

  opportunityType: "Type of opportunity",
  microMission: "Micro-mission",
  jobShadowing: "Job shadowing",
  mentoring: "Mentoring",
  language: "Language for messages",
  channels: "Notices by email",
  atOnce: "At once",
  atOnceHint: "When something waits for your answer.",
  weekly: "In a weekly digest",
  never: "Never",
  format: "How the work is done",
  remote: "Remote",
  inPerson: "In person",
  formatError: "Choose at least one way of working.",
  terms: "I have read and accept the terms of use",
  termsHint: "Nothing is shared with employers, mentors or hosts until you say so.",
  termsError: "Accept the terms of use to create an account.",

  period: "Period",
  workedFrom: "First month of work",
  start: "Ideal start date",
  startHint: "For example, January 11, 2027",
  end: "Ideal end date",
  endError: "The end date must follow January 11, 2027.",
  file: "Supporting document",
  fileHint: "PDF or ODT, 5 MB at most.",

  errorsNote: "First thing of a refused page, before its title: the same words as beside each field.",

  noticeInfo: "The pool is updated every night.",
  noticeInfoTitle: "Information",
  noticeOk: "Your opportunity is published.",
  noticeOkTitle: "Done",
  noticeWarn: "This proposal expires in 3 days.",
  noticeWarnTitle: "To answer",
  noticeBad: "The file could not be read. Nothing was changed.",
  noticeBadTitle: "To correct",

  draft: "Draft",
  published: "Published",
  dryRun: "Dry run",
  closesSoon: "Closes soon",
  refused: "Refused",
  skills: ["SQL", "Data quality", "Budgeting"],
  otherLanguageNote: "What people wrote in the other language says so:",

  crumbs: ["Home", "My opportunities", "Publish an opportunity"],
  tabs: ["All", "Pinned", "Changed"],
  tabsLabel: "Pairings shown",
  sideLabel: "My account",
  side: ["My profile", "Notices and emails", "Sign-in and security"],
  pagesLabel: "Pages of pairings",
  steps: ["Contact person", "The opportunity", "Requirements"],

  importing: "Reading the members file",
  counting: "Comparing the profiles",
  stop: "Stop",
  emptyTitle: "No opportunity meets all your criteria",
  emptyText: "Remove one, or ask for a notice when there is one.",
  emptyAct: "Remove “Remote”",

  cardTitle: "Map the open data of a coastline",
  cardPlace: "Moncton, New Brunswick",
  cardTime: "5 hours a week",
  cardFoot: "Application deadline: December 11, 2026",
  frenchCard: "Analyste, mesure des services numériques",
  panelTitle: "Do you host, hire or coordinate?",
  panelText: "Publish an opportunity in three steps.",
  outlinedTitle: "Sign in",
  outlinedText: "One account for every service.",
  rowTitles: ["Management succession", "Return to work"],
  rowNotes: ["First management position, all regions", "After a leave of more than six months"],
  places: "Places",
  timeAsked: "Time commitment",
  fiveHours: "5 hours a week",
  deadline: "Application deadline",
  pairs: "Pairs",
  meanScore: "Mean score",
  ofMentees: "of 128 mentees",
  folded: "More, folded",
  foldedText: "Only for what most people do not need.",

  job: "Lead analyst, Coastal Health Authority",
  otherJob: "Archivist, Bureau of Living Archives",
  agoNote: "Notice received",
  exactNote: "Account created",
  dateNote: "Archive opened",
  peopleNote: "Small counts stay vague, and so does the part that would give them back.",
  regions: ["East", "Centre", "West"],

  place: "Place",
  placeHint: "Without a script: a plain field, checked when the form is sent.",
  placeTyped: "Clearwater",
  placeError: "Several places have this name. Choose one of the answers below.",
  placeElsewhere: "None of these places",
  towns: [
    { code: "east-point", text: "East Point", hint: "Shore region" },
    { code: "clearwater-shore", text: "Clearwater", hint: "Shore region" },
    { code: "clearwater-hills", text: "Clearwater", hint: "Hill region" },
    { code: "clear-harbour", text: "Clear Harbour", hint: "Shore region" },
    { code: "stone-bridge", text: "Stone Bridge", hint: "Hill region" },
  ],

  tableCaption: "Pairs, best score first",
  mentee: "Mentee",
  score: "Score",
  waiting: "Waiting",
  weeks: (v: { n: number }) => f.plural(v.n, { one: `${f.number(v.n)} week`, other: `${f.number(v.n)} weeks` }),
  acts: "Actions",
  swap: "Swap",
  flipCaption: "People left over, and why",
  reason: "Reason",
  people: "People",
  change: "What would change it",
  reasons: ["No mentor offers the first goal", "Every mentor who fits is full"],
  changes: ["A call for mentors", "One more place each from 4 mentors"],

  met: ["4 of the 4 skills asked for", "Free on the same days"],
  gaps: ["Secret security level asked for, reliability held"],
  criterion: "Goals covered",

  markdown: `## What you will do

Read forty data sets, **describe** their quality and write *three* pages.

- Meet the team
- Propose a map

> Everything can be done remotely.

Questions: [the help centre](/en/help) or equipe@example.org. Run \`npm test\`.

<b>HTML stays text</b>`,
}

export type SheetMessages = typeof sheet
