import type { Recurring, Task } from "../../../platform/tasks.js"
import type { NoticeKind } from "../../notices/index.js"
import { agreementNoticeKinds } from "../agreement/agreement.notices.js"
import { agreementRoutes } from "../agreement/agreement.pages.js"
import { agreementWords } from "../agreement/agreement.words.js"
import { calendarRoutes } from "../calendar/calendar.pages.js"
import { calendarWords } from "../calendar/calendar.words.js"
import { firstMeetingNoticeKinds } from "../first-meeting/first-meeting.notices.js"
import { firstMeetingRoutes } from "../first-meeting/first-meeting.pages.js"
import { firstMeetingWords } from "../first-meeting/first-meeting.words.js"
import { meetingsOperations } from "../meetings/meetings.api.js"
import { meetingsNoticeKinds } from "../meetings/meetings.notices.js"
import { meetingsRoutes } from "../meetings/meetings.pages.js"
import { meetingsRecurring, meetingsTasks } from "../meetings/meetings.tasks.js"
import { meetingsWords } from "../meetings/meetings.words.js"
import { remindersNoticeKinds } from "../reminders/reminders.notices.js"
import { remindersRecurring, remindersTasks } from "../reminders/reminders.tasks.js"
import { pairingsRoutes } from "./pairings.pages.js"
import { pairingsWords } from "./pairings.words.js"

/** What the time that two people spend together gives the module: pairing, meetings, calendar. */
export const relationshipRoutes = [
  ...pairingsRoutes,
  ...firstMeetingRoutes,
  ...meetingsRoutes,
  ...calendarRoutes,
  ...agreementRoutes,
]
export const relationshipWords = [pairingsWords, firstMeetingWords, meetingsWords, calendarWords, agreementWords]
export const relationshipNoticeKinds: readonly NoticeKind[] = [
  ...firstMeetingNoticeKinds,
  ...meetingsNoticeKinds,
  ...agreementNoticeKinds,
  ...remindersNoticeKinds,
]
export const relationshipTasks: readonly Task[] = [...meetingsTasks, ...remindersTasks]
export const relationshipRecurring: readonly Recurring[] = [...meetingsRecurring, ...remindersRecurring]
export const relationshipOperations = meetingsOperations
