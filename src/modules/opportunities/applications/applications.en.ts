import type { ApplicationStatus } from "./application.js"

const statuses: Readonly<Record<ApplicationStatus, string>> = {
  sent: "Sent",
  offered: "Place offered",
  accepted: "Accepted",
  declined: "Declined",
  withdrawn: "Withdrawn",
  rejected: "Not selected",
}

export const applications = {
  statuses,
  refusals: {
    "already-applied": "You have already applied to this opportunity. Your application is under “My applications”.",
    "application-changed-meanwhile":
      "This application changed while you were reading it. Look at it again, then choose what to do.",
  },
}

export type ApplicationsMessages = typeof applications
