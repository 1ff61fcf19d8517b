/** Tables of the profile: the part of the register that speaks of what a member says of herself. */
export const profileTables = {
  profileSection: {
    label: "Your answers about the sections of your profile",
    columns: {
      section: "Section",
      seenBy: "Seen by",
      countsInMatching: "Counts in matching",
      changedAt: "Changed",
    },
  },
  profilePosition: {
    label: "Your present position",
    columns: {
      titleEn: "Title in English",
      titleFr: "Title in French",
      unitEn: "Branch, division or team in English",
      unitFr: "Branch, division or team in French",
      occupationalGroup: "Occupational group",
      occupationalLevel: "Level",
      managementLevel: "Management level",
      changedAt: "Changed",
    },
  },
  profilePlace: {
    label: "Your place",
    columns: { municipality: "Municipality", changedAt: "Changed" },
  },
  profileFirstLanguage: {
    label: "Your first official language",
    columns: { language: "Language", changedAt: "Changed" },
  },
  profileLanguage: {
    label: "Your levels in languages",
    columns: { language: "Language", component: "Part", level: "Level", changedAt: "Changed" },
  },
  profileTelephone: {
    label: "Your telephone",
    columns: { number: "Number", extension: "Extension", changedAt: "Changed" },
  },
  profileAvailability: {
    label: "Your availability",
    columns: {
      weeklyMinutes: "Minutes a week",
      fromOn: "From",
      days: "Days",
      timesEn: "Hours in English",
      timesFr: "Hours in French",
      changedAt: "Changed",
    },
  },
  profileSupervisor: {
    label: "The manager whom you declared",
    columns: { sealedDeclared: "Sealed answer", changedAt: "Changed" },
  },
  profileLink: {
    label: "Links of your profile",
    columns: {
      titleEn: "Title in English",
      titleFr: "Title in French",
      address: "Address",
      changedAt: "Changed",
    },
  },
  profileSkill: {
    label: "Skills of your profile",
    columns: { skill: "Skill, by its code", level: "Level", lastUsed: "Year of last use", changedAt: "Changed" },
  },
  profileExperience: {
    label: "Work experience of your profile",
    columns: {
      titleEn: "Title in English",
      titleFr: "Title in French",
      occupation: "Occupation, by its code",
      organisationId: "Organization",
      organisationName: "Organization, as you wrote it",
      fromMonth: "First month",
      untilMonth: "Last month",
      doneEn: "What you did, in English",
      doneFr: "What you did, in French",
      changedAt: "Changed",
    },
  },
  profileEducation: {
    label: "Education of your profile",
    columns: {
      level: "Education level, by its code",
      field: "Field of study, by its code",
      organisationId: "School",
      organisationName: "School, as you wrote it",
      year: "Year",
      status: "Completed or under way",
      changedAt: "Changed",
    },
  },
  profileCredential: {
    label: "Credentials of your profile",
    columns: {
      credential: "Credential, by its code",
      issuer: "Issued by",
      obtainedMonth: "Obtained",
      expiryMonth: "Expires",
      changedAt: "Changed",
    },
  },
  profilePhoto: {
    label: "The photo of your profile",
    columns: { width: "Width", height: "Height", changedAt: "Changed" },
  },
}

export type ProfileTablesMessages = typeof profileTables
