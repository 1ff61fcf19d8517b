import { wording } from "../../../platform/wording.js"
import { marketplaceTables } from "./marketplace-tables.en.js"
import { mentoringTables } from "./mentoring-tables.en.js"
import { profileTables } from "./profile-tables.en.js"
import type { RegisterWords } from "./register-words.js"

const f = wording.en

export const register = {
  purposes: {
    identity: "To say who you are to the people you meet here",
    "sign-in": "To let you sign in, and nobody else in your place",
    security: "To notice and stop somebody who tries to use your account",
    membership: "To tell where you work or study, and open what is meant for its staff",
    profile: "To show what you say of yourself to those whom you choose, and to count it in matching where you agree",
    exclusion: "To keep you from being paired with somebody whom you report to",
    mentoring: "To pair mentors and mentees, and to accompany the relationship",
    marketplace: "To bring opportunities and people together: what you post, wish and apply to",
    roles: "To give staff the rights that their duties need",
    telling: "To tell you what concerns you, in your language and as often as you wish",
    help: "To answer the messages that you leave us",
    files: "To keep the pictures that you send: your photo, screenshots of a problem",
    rights: "To keep your choices, and to carry out what you ask about your data",
    history: "To know who did what and when, and to answer for it",
    lists: "To complete the lists of skills and credentials with what you suggest",
  },
  audiences: {
    self: "you",
    partner: "the person with whom you are paired",
    coordination: "the coordination of the program",
    author: "the author of the opportunity",
    chosen: "those whom you choose, section by section",
    members: "members",
    staff: "staff",
    help: "Help centre staff",
    administrators: "Administration staff",
    audit: "Audit staff",
    nobody: "nobody, the program uses it alone",
  },
  kept: {
    account: "As long as your account",
    platform: "As long as the platform",
    days: (v: { days: number }) =>
      f.plural(v.days, { one: `${f.number(v.days)} day`, other: `${f.number(v.days)} days` }),
    atMost: (v: { days: number }) =>
      f.plural(v.days, { one: `${f.number(v.days)} day at most`, other: `${f.number(v.days)} days at most` }),
    expiry: "Until the date it expires",
  },
  seenBy: (v: { audiences: readonly string[] }) => `Seen by: ${f.list(v.audiences)}`,
  goes: "Erased with your account",
  goesSooner: "Or with your account, if it is erased sooner",
  stays: "Stays, because it holds only numbers that lead to nobody once your account is erased",
  expires: "Erased when its time is over",
  notShown: "Not shown: the value is sealed, or whoever holds it could act in your place",
  tables: {
    person: {
      label: "Your identity",
      columns: {
        firstName: "First name",
        lastName: "Last name",
        displayName: "Display name",
        language: "Preferred language",
        timeZone: "Time zone",
        createdAt: "Created",
      },
    },
    account: {
      label: "Your account",
      columns: {
        username: "Username",
        status: "Status",
        lockedUntil: "Locked until",
        createdAt: "Created",
        confirmedAt: "Confirmed",
        lastSignInAt: "Last sign-in",
        passwordHash: "Digest of the password",
      },
    },
    accountAddress: {
      label: "Your email addresses",
      columns: {
        address: "Email address",
        isPrimary: "Main address",
        confirmedAt: "Confirmed",
        createdAt: "Added",
        bounces: "Messages that came back",
        heldAt: "Held since",
      },
    },
    termsAcceptance: {
      label: "Texts that you accepted",
      columns: { document: "Text", version: "Version", acceptedAt: "Accepted" },
    },
    membership: {
      label: "Your organizations",
      columns: {
        organisationId: "Organization",
        proposedAsId: "As you wrote it",
        standing: "Standing",
        way: "How it was verified",
        fromAt: "From",
        untilAt: "Until",
        verifiedAt: "Verified",
        askedAt: "Verification asked for",
        declinedAt: "Not verified",
      },
    },
    ...profileTables,
    ...mentoringTables,
    ...marketplaceTables,
    roleGrant: {
      label: "Your roles",
      columns: {
        role: "Role",
        scopeKind: "Scope",
        fromAt: "From",
        untilAt: "Until",
        grantedAt: "Granted",
        revokedAt: "Revoked",
      },
    },
    session: {
      label: "Your sessions",
      columns: {
        strength: "How you signed in",
        stays: "Stay signed in",
        browser: "Browser",
        startedAt: "Started",
        lastSeenAt: "Last seen",
        endsAt: "Ends",
        factorAt: "Second step",
        tokenHash: "Key of the session, in a form that cannot be read back",
      },
    },
    confirmation: {
      label: "Codes that were sent to you",
      columns: {
        purpose: "Purpose",
        requestedAt: "Asked for",
        codeExpiresAt: "Valid until",
        codeTries: "Tries",
        usedAt: "Used",
        browserHash: "Digest of the browser’s key",
      },
    },
    keptForm: {
      label: "Text kept when a session ends",
      columns: {
        path: "Page",
        keptAt: "Kept",
        browserHash: "Digest of the browser’s key",
        sealedFields: "Sealed text",
      },
    },
    authenticatorApp: {
      label: "Your authenticator app",
      columns: { addedAt: "Added", confirmedAt: "Confirmed", sealedSecret: "Sealed secret" },
    },
    passkey: {
      label: "Your passkeys",
      columns: {
        name: "Name",
        signCount: "Uses counted by the key",
        transports: "Ways to reach the key",
        addedAt: "Added",
        lastUsedAt: "Last used",
        credentialId: "Number of the key",
        publicKey: "Public part of the key",
      },
    },
    accessToken: {
      label: "Your access tokens",
      columns: {
        name: "Name",
        scopes: "What it opens",
        madeAt: "Made",
        endsAt: "Ends",
        lastUsedAt: "Last used",
        tokenHash: "Digest of the token",
      },
    },
    passkeyChallenge: {
      label: "Questions put to your passkeys",
      columns: {
        purpose: "Purpose",
        expiresAt: "Valid until",
        value: "Question",
        browserHash: "Digest of the browser’s key",
      },
    },
    recoveryCode: {
      label: "Your recovery codes",
      columns: { madeAt: "Made", usedAt: "Used", codeHash: "Digest of the code" },
    },
    directoryIdentity: {
      label: "Sign-in with your organization",
      columns: { directoryId: "Directory", subject: "Your number in the directory", linkedAt: "Linked" },
    },
    directorySignIn: {
      label: "Sign-ins under way with an organization",
      columns: {
        next: "Page to open next",
        expiresAt: "Valid until",
        answeredAt: "Answered",
        browserHash: "Digest of the browser’s key",
        sealedClaims: "Sealed answer of the directory",
      },
    },
    attempt: {
      label: "Counters of tries",
      columns: { windowStartedAt: "Since", count: "Tries", subject: "Digest of what is counted" },
    },
    knownBrowser: {
      label: "Browsers that you have signed in from",
      columns: { lastSeenAt: "Last seen", browserHash: "Digest of the browser’s key" },
    },
    noticeRhythm: {
      label: "Your message settings",
      columns: { kind: "Kind", rhythm: "How often", stoppedAt: "Stopped", changedAt: "Changed" },
    },
    notice: {
      label: "Your notices",
      columns: { kind: "Kind", details: "Numbers in the notice", createdAt: "Created", readAt: "Read" },
    },
    mailMessage: {
      label: "Messages that were sent to you",
      columns: {
        kind: "Kind",
        address: "Address",
        language: "Language",
        status: "Status",
        queuedAt: "Written",
        sentAt: "Sent",
        bouncedAt: "Came back",
      },
    },
    conceptSuggestion: {
      label: "Your suggestions for the lists",
      columns: {
        list: "List",
        typed: "Name suggested",
        language: "Language",
        status: "State",
        suggestedAt: "Sent",
        decidedAt: "Decided",
        concept: "What it is in the list",
        reason: "Reason",
      },
    },
    helpMessage: {
      label: "Messages that you left",
      columns: {
        number: "Number",
        status: "Status",
        reason: "Reason",
        subject: "Subject",
        body: "Message",
        address: "Address to answer to",
        language: "Language",
        page: "Page",
        browser: "Browser",
        wasBlanked: "Number taken out",
        leftAt: "Left",
        waitingSince: "Waiting since",
      },
    },
    helpReply: {
      label: "Answers to your messages",
      columns: { messageNumber: "Number of the message", kind: "Kind", body: "Text", writtenAt: "Written" },
    },
    helpScreenshot: {
      label: "Screenshots in your messages",
      columns: { messageNumber: "Number of the message" },
    },
    helpArticleVersion: { label: "Answers of the help centre that you wrote", columns: {} },
    storedFile: {
      label: "Your files",
      columns: { kind: "Kind", mediaType: "Format", createdAt: "Added", expiresAt: "Expires" },
    },
    run: {
      label: "Long work that you asked for",
      columns: {
        kind: "Kind",
        status: "Status",
        doneCount: "Done",
        totalCount: "In all",
        askedAt: "Asked for",
        startedAt: "Started",
        finishedAt: "Finished",
        stopAskedAt: "Asked to stop",
      },
    },
    erasureRequest: {
      label: "Your request to be erased",
      columns: { askedAt: "Asked for", dueAt: "Carried out on" },
    },
    event: {
      label: "History of what you did and what was done for you",
      columns: {
        number: "Number",
        at: "When",
        actorKind: "Who acted",
        act: "Act",
        subjectKind: "On what",
        fromStatus: "Before",
        toStatus: "After",
        reason: "Reason",
      },
    },
    accessEvent: {
      label: "Who looked at your data",
      columns: { number: "Number", at: "When", purpose: "Why", page: "Page" },
    },
    setting: { label: "Settings of the site that you changed", columns: {} },
  },
} satisfies RegisterWords & Readonly<Record<string, unknown>>

export type RegisterMessages = typeof register
