/** What helps the author of each kind of opportunity: advice beside the form, and a text to begin with; Markdown. */
export const adviceInEnglish = {
  "micro-mission": {
    guidance: `- Name one result that can be finished beside a regular job: a document, a list, a test, an event.
- Say how many hours a week it takes and for how long. Few people can give more than a day a week.
- Ask for the skills that the task cannot do without, three or four at most; the rest can be learned.
- Remind people to speak with their manager before they accept.`,
    template: `**The task.** We would like to [result expected] for [who will use it].

**What you would do.** [Two or three concrete steps.]

**What you would learn.** [Tools, subject, people met.]

**Time.** [n] hours a week for [n] weeks; the hours can be moved with [name of the person who guides].

**Guidance.** [Name] meets you at the start, then [rhythm], and gives written feedback at the end.`,
  },
  mentoring: {
    guidance: `- As a mentor: say what you have lived through that can serve somebody else, rather than your titles.
- As a mentee: name one or two goals for the coming months, and what you have already tried.
- Propose a rhythm, such as one hour a month, and say whether you would meet remotely or in person.
- What the two say stays between them. Do not write about your present manager or team.`,
    template: `**About me.** I work in [field] and have [years] years of experience, of which [n] in [subject].

**What I offer, or what I look for.** [One or two goals, as precise as possible.]

**How we would work.** [n] hours a month, [remotely or in person], from [month] to [month].

**What would make it a success.** At the end, [what will have changed].`,
  },
  "job-swap": {
    guidance: `- Describe your own position as you would to a new colleague: what fills a normal week.
- Give your group and level: the swap is between the same or equivalent ones.
- Say what you look for in the other position, and what you could not do without: place, hours, language.
- Both managers must agree. Say whether yours knows.`,
    template: `**My position.** [Title], [group and level], in [organization and unit], in [town].

**A normal week.** [The three or four tasks that take most of the time.]

**The position I look for.** [Kind of work, place, hours.]

**Duration and form.** From [date] to [date], by [deployment, assignment or secondment].

**My manager.** [Agrees, has been told, or does not know yet.]`,
  },
  "job-shadowing": {
    guidance: `- Say what there is to see: a meeting, an inspection, a shift, a file from start to finish.
- Half a day to five days is usual. Give the days, or say how they will be chosen.
- Tell what cannot be shown for reasons of confidentiality, and what must be worn or carried.
- Somebody who observes asks questions: keep some time for them.`,
    template: `**The job.** [Title] in [unit]: [what it is in one sentence].

**What there is to see.** [Activities of the days.]

**When.** [n] days between [date] and [date], chosen together.

**To know before.** [Clearance, equipment, place, confidentiality.]`,
  },
  "assignment-secondment": {
    guidance: `- Assignment stays within one organization; secondment goes to another. Say which it is.
- Give the group and level of the duties, the dates of start and end, and whether it could be extended.
- The person keeps the position they come from and returns to it: say what they will bring back.
- Say who pays the salary, where you know it.`,
    template: `**The duties.** [Title], [group and level], in [organization and unit].

**What you would do.** [Three to five duties.]

**What we ask for.** [Essential skills and experience.]

**Duration.** From [date] to [date][, which could be extended to date].

**The team.** [Size, way of working, days on site.]`,
  },
  deployment: {
    guidance: `- A deployment lasts: describe the position, not the project of the moment.
- Give each group and level that is accepted. It is a move at the same or an equivalent level, not a promotion.
- State the language profile and the security level of the position.
- Say how people will be met, and by when they will have an answer.`,
    template: `**The position.** [Title], [group and level], in [organization and unit], in [town].

**Its purpose.** [One sentence.]

**Main duties.** [Four or five.]

**Requirements of the position.** Language: [profile]. Security: [level].

**Next steps.** Conversations in the week of [date]; an answer to everybody by [date].`,
  },
  "job-rotation": {
    guidance: `- Three people or more take each other’s position in turn: say who is already in, by position rather than by name.
- Give the length of each turn and the order, if it is known.
- State the level that all the positions share.
- Say what each person must be able to do on the first day.`,
    template: `**The circle.** [n] positions: [titles, groups and levels, organizations].

**My position.** [What fills a normal week.]

**How it turns.** Turns of [n] weeks from [date] to [date].

**Handing over.** [Who shows what, and when.]`,
  },
  "skill-sharing": {
    guidance: `- Name one skill and the level that people will reach: “make a pivot table”, not “know spreadsheets”.
- Say whether you teach a group, work beside one person, or lend a hand on a task.
- Say what people must know already and what they must bring.
- As a person who looks for a skill: tell what you will use it for.`,
    template: `**The skill.** [Skill], up to [level].

**How.** [n] sessions of [n] minutes, [remotely or in person], for [n] people.

**Before.** [What to know or to install.]

**After.** You will be able to [what].`,
  },
  "peer-coaching": {
    guidance: `- Name one precise challenge that has a date: an interview, a first team, a difficult presentation.
- A few meetings are enough. Say how many, how long and by when.
- A coach asks and listens: the other person decides.
- What is said stays between the two.`,
    template: `**The challenge.** On [date], I [or the person coached] will [what].

**What would help.** [Practice, questions, another look, examples.]

**How.** [n] meetings of [n] minutes before [date].

**Experience.** [What the coach has done that is close to it.]`,
  },
  "job-sharing": {
    guidance: `- Two people who work part time fill one full-time position: say how the week would be split.
- Describe the position and its level, and who it belongs to today.
- Say what the two must share: a mailbox, a day in common, files.
- Speak with your manager first: part-time work needs an agreement.`,
    template: `**The position.** [Title], [group and level], in [organization and unit].

**The week.** I would work [days]; the other person would work [days]; we would both be there on [half-day].

**The duties.** [Those that are shared, and those that each one keeps.]

**From.** [Date], with a first review after [n] months.`,
  },
  casual: {
    guidance: `- Casual work is limited to 90 working days per calendar year in one organization: count them before you post.
- Give the dates, the hours and the place: people plan their lives around them.
- Ask only for what the work needs. Somebody may be hired without having worked in the public service.
- State the security level: it often decides when a person can begin.`,
    template: `**The work.** [Title] in [organization and unit], in [town].

**What you would do.** [Three or four tasks.]

**When.** From [date] to [date], [n] days a week, at most 90 working days in the year.

**What we ask for.** [Essential skills.] Security level: [level].`,
  },
  "student-integration": {
    guidance: `- This is for graduates who worked in the public service as students: say from which programs you accept them.
- Describe a first job, with who will guide it and what will be learned in the first year.
- Say how long ago people may have graduated, if there is a limit.
- Ask for a diploma only where the position needs that one.`,
    template: `**The position.** [Title], [group and level], in [organization and unit], in [town].

**Your first months.** [What you would learn, with whom.]

**Who can apply.** You worked in the public service as a student in [programs], and you graduated [since date].

**What we ask for.** [Essential skills.]`,
  },
  collaboration: {
    guidance: `- Say what you want to do together and where the project stands: an idea, a draft, a thing that works.
- Tell what you bring and what is missing: people, data, a place to test, a second language.
- Say what each organization may use afterwards, and under which licence.
- Give a first date to speak, not only a last day to apply.`,
    template: `**The project.** [What it is, for whom, and where it stands.]

**Those already in.** [Organizations and roles.]

**What is missing.** [Skills, data, places to test.]

**How we would work.** [Rhythm, tools, languages.]

**What comes out of it.** [Result, and who may use it.]`,
  },
  interchange: {
    guidance: `- An interchange ties the federal public service and an organization outside it, for a fixed time: name both.
- Say what each of the two will gain, and what the person will bring back.
- Give the dates and who pays: the person stays an employee of the organization they come from.
- Think of conflicts of interest before you post: say what the person may not work on.`,
    template: `**The host.** [Organization], [sector], in [town].

**The duties.** [Three to five.]

**What each side gains.** [The host, the organization of origin, the person.]

**Duration and terms.** From [date] to [date]; the salary is paid by [organization].

**Limits.** [Subjects that the person would not touch.]`,
  },
} as const
