-- The life of an opportunity after it is posted: why it stopped, what time has told of it, what moderation hears and writes.

alter table opportunity
  -- Since when nobody may apply any more, until it is filled, begun or over.
  add column closed_at timestamptz,
  -- Moderation took it away: nobody but its author and moderation reads it.
  add column removed_at timestamptz,
  -- Why it was cancelled, taken away or sent back: a code.
  add column reason text,
  add constraint opportunity_closed_when_closed check (
    (status = 'closed-to-applications') = (closed_at is not null)),
  add constraint opportunity_removed_when_over check (
    removed_at is null or status in ('cancelled', 'archived'));
create index opportunity_over on opportunity (over_at) where status in ('completed', 'cancelled', 'expired');

-- What time has told, each thing once.
create table opportunity_reminder (
  opportunity bigint not null,
  kind text not null,
  -- Which of them: the last day, or the application that waits the longest.
  occasion text not null,
  told_at timestamptz not null,
  constraint opportunity_reminder_pk primary key (opportunity, kind, occasion),
  constraint opportunity_reminder_opportunity_fk foreign key (opportunity) references opportunity (number),
  constraint opportunity_reminder_kind_known check (kind in (
    'deadline-near', 'applicants-wait', 'applicants-still-wait', 'to-complete'))
);

create sequence opportunity_report_number as bigint start with 1;

-- Somebody says that a posting is not right; its author never learns who.
create table opportunity_report (
  number bigint not null default nextval('opportunity_report_number'),
  opportunity bigint not null,
  reporter_id uuid not null,
  reason text not null,
  words text,
  status text not null,
  outcome text,
  reported_at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid,
  constraint opportunity_report_pk primary key (number),
  constraint opportunity_report_opportunity_fk foreign key (opportunity) references opportunity (number),
  constraint opportunity_report_reporter_fk foreign key (reporter_id) references person (id),
  constraint opportunity_report_settler_fk foreign key (settled_by) references person (id),
  constraint opportunity_report_reason_known check (reason in (
    'wrong-section', 'discriminatory', 'personal-information', 'conflict-of-interest', 'spam', 'other')),
  constraint opportunity_report_status_known check (status in ('open', 'settled')),
  constraint opportunity_report_outcome_known check (outcome in ('dismissed', 'sent-back', 'removed')),
  constraint opportunity_report_settled_whole check (
    (status = 'settled') = (settled_at is not null) and (status = 'settled') = (outcome is not null)),
  constraint opportunity_report_other_said check (reason <> 'other' or words is not null)
);
create unique index opportunity_report_open_once on opportunity_report (opportunity, reporter_id)
  where status = 'open';
create index opportunity_report_reporter on opportunity_report (reporter_id);
create index opportunity_report_settler on opportunity_report (settled_by);
create index opportunity_report_waiting on opportunity_report (reported_at) where status = 'open';

-- What moderation writes to the author: read by the two sides on the page of the opportunity.
create table opportunity_letter (
  id uuid not null default uuidv7(),
  opportunity bigint not null,
  -- Who of moderation wrote it; shown to nobody.
  writer_id uuid,
  body text not null,
  written_at timestamptz not null,
  constraint opportunity_letter_pk primary key (id),
  constraint opportunity_letter_opportunity_fk foreign key (opportunity) references opportunity (number),
  constraint opportunity_letter_writer_fk foreign key (writer_id) references person (id)
);
create index opportunity_letter_opportunity on opportunity_letter (opportunity);
create index opportunity_letter_writer on opportunity_letter (writer_id);
