/** Labels of what mentoring keeps: a part of the register. */
export const mentoringTables = {
  timeProposal: {
    label: "Times proposed for a first meeting",
    columns: {
      status: "State",
      minutes: "Minutes",
      mode: "In person or remote",
      place: "Place or link",
      proposedAt: "Proposed",
      answeredAt: "Answered",
    },
  },
  proposedTime: {
    label: "Each of these times",
    columns: { localOn: "Day", localTime: "Time", timeZone: "Time zone" },
  },
  meeting: {
    label: "Your mentoring meetings",
    columns: {
      status: "State",
      localOn: "Day",
      localTime: "Time",
      timeZone: "Time zone",
      minutes: "Minutes",
      startsAt: "Begins",
      endsAt: "Ends",
      mode: "In person or remote",
      place: "Place or link",
      plannedAt: "Planned",
      changedAt: "Changed",
    },
  },
  mentoringCalendar: {
    label: "Your mentoring calendar",
    columns: {
      showsNames: "Shows the other person’s name",
      tokenMadeAt: "Private address made",
      tokenHash: "Digest of the private address",
    },
  },
  registration: {
    label: "Your registrations for mentoring",
    columns: {
      side: "Mentor or mentee",
      stream: "Stream",
      status: "State",
      places: "Mentees at once",
      mostImportant: "Criterion that matters most to you",
      consentedAt: "Agreed to proposals in your name",
      adultStatedAt: "Stated to be 18 or older",
      waitingSince: "Waiting since",
      awayUntil: "Back after",
      createdAt: "Begun",
      changedAt: "Changed",
    },
  },
  registrationExclusion: {
    label: "People and organizations you avoid",
    columns: { changedAt: "Changed", sealedDeclared: "What you wrote" },
  },
  registrationAnswer: {
    label: "Your answers for mentoring",
    columns: {
      field: "Question",
      value: "Answer",
      seenBy: "Seen by",
      counts: "Counts in pairing",
      changedAt: "Changed",
    },
  },
  matchingPair: {
    label: "Pairs that a matching run found for you",
    columns: {
      choice: "Rank",
      score: "Score, of 1,000",
      contributions: "Points of each criterion",
      isPinned: "Kept by the coordination",
    },
  },
  matchingLeft: {
    label: "Matching runs that found nobody for you",
    columns: { reason: "Reason" },
  },
  matchingRun: { label: "Matching runs that you asked for", columns: {} },
  pairDecision: {
    label: "What the coordination decided for runs",
    columns: { decision: "Decision", decidedAt: "Decided" },
  },
  proposalQuestion: {
    label: "Questions about a proposed pairing",
    columns: {
      askedAt: "Asked",
      answeredAt: "Answered",
      sealedQuestion: "Question",
      sealedAnswer: "Answer",
    },
  },
  proposal: {
    label: "Pairings proposed to you",
    columns: {
      asksMentor: "Mentor asked first",
      status: "State",
      sentAt: "Sent",
      answerBy: "Answer due",
      answeredAt: "Answered",
      reason: "Reason",
    },
  },
  pairing: {
    label: "Your pairings",
    columns: {
      status: "State",
      choice: "Rank in the proposal",
      score: "Score, of 1,000",
      contributions: "Points of each criterion",
      ruleSet: "Rule set",
      proposedAt: "Proposed",
      confirmedAt: "Confirmed",
      endedAt: "Ended",
      endsOn: "Last day agreed on",
    },
  },
  pairingKey: {
    label: "Keys that seal what you two write",
    columns: { madeAt: "Made", closedAt: "End of the pairing", wrappedKey: "Key, sealed itself" },
  },
  programmeText: { label: "Texts of a program that you wrote", columns: {} },
  programmeRuleSet: { label: "Rules of pairing that you made", columns: {} },
  exchange: {
    label: "Messages that you wrote to your mentor or mentee",
    columns: {
      sentAt: "Sent",
      readAt: "Read",
      sealedBody: "Text, sealed: download it from the page of your exchanges",
    },
  },
  pairingNote: {
    label: "Notes that you wrote in a pairing",
    columns: {
      kind: "Private or to agree on",
      writtenAt: "Written",
      agreedAt: "Agreed",
      sealedBody: "Text, sealed: download it from the page of your exchanges",
    },
  },
  sharedGoal: {
    label: "Shared goals that you added",
    columns: {
      status: "State",
      writtenAt: "Added",
      changedAt: "Last change",
      sealedText: "Text, sealed: download it from the page of your exchanges",
    },
  },
  exchangeReport: {
    label: "Problems that you reported",
    columns: {
      number: "Number",
      reason: "Problem",
      status: "State",
      outcome: "Outcome",
      reportedAt: "Sent",
      settledAt: "Settled",
      sealedWords: "Your words, sealed",
    },
  },
  reportedExchange: {
    label: "Messages that you showed to moderation",
    columns: { position: "Position", sentAt: "Sent", sealedBody: "Text, sealed" },
  },
  pairingReview: {
    label: "Fit checks and reviews that were offered to you",
    columns: {
      kind: "Which one",
      dueOn: "Due",
      offeredAt: "Offered",
      reminded: "Reminders",
      answeredAt: "Answered",
      answer: "Answer",
      sealedWords: "Your words, sealed: read them on the page of your reviews",
    },
  },
  pairingEnding: { label: "Pairings that you ended", columns: { reason: "Reason, never shown to the other person" } },
  againWish: { label: "Persons with whom you would be paired again", columns: {} },
  situation: {
    label: "What you said of changes in a pairing",
    columns: {
      kind: "What happened",
      status: "State",
      raisedAt: "Said",
      dueAt: "Next step",
      settledAt: "Settled",
      outcome: "Outcome",
      sealedQuestion: "What you wrote to the coordination, sealed",
      sealedAnswer: "Its answer, sealed",
    },
  },
}
