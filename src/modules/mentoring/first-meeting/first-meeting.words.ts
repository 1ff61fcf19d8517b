import { firstMeeting as english } from "./first-meeting.en.js"
import { firstMeeting as french } from "./first-meeting.fr.js"

export const firstMeetingWords = { en: english, fr: french } as const
