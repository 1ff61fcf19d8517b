import { path } from "../../../web/paths.js"

export const calendarPaths = {
  mine: path({ en: "/mentoring/calendar", fr: "/mentorat/calendrier" }),
  names: path({ en: "/mentoring/calendar/names", fr: "/mentorat/calendrier/noms" }),
  renewal: path({ en: "/mentoring/calendar/address", fr: "/mentorat/calendrier/adresse" }),
  closing: path({ en: "/mentoring/calendar/closing", fr: "/mentorat/calendrier/fermeture" }),
  /** What a calendar program reads, without a session. */
  feed: path({ en: "/mentoring/calendar/feeds/:token", fr: "/mentorat/calendrier/flux/:token" }),
}
