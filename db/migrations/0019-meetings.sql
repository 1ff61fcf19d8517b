-- When the two of a pairing meet.

create table meeting (
  id uuid not null default uuidv7(),
  pairing_id uuid not null,
  -- Of those that were planned together.
  series_id uuid,
  status text not null,
  -- What the two agreed on: an hour of a clock, and where that clock hangs.
  local_on date not null,
  local_time time not null,
  time_zone text not null,
  minutes smallint not null,
  -- What follows from it by the rules of the zone, and the edition of those rules: computed again by the next one.
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  zone_edition text not null,
  mode text not null,
  -- An address or a link, as the two wrote it.
  place text,
  -- Counted up by each change, so that calendars keep the latest.
  sequence integer not null,
  planned_at timestamptz not null,
  changed_at timestamptz not null,
  constraint meeting_pk primary key (id),
  constraint meeting_pairing_fk foreign key (pairing_id) references pairing (id),
  constraint meeting_status_known check (status in ('planned', 'met', 'not-met', 'cancelled')),
  constraint meeting_mode_known check (mode in ('in-person', 'remote')),
  constraint meeting_length check (minutes between 15 and 480),
  constraint meeting_ends_after check (ends_at > starts_at)
);
create index meeting_pairing on meeting (pairing_id, starts_at);
create index meeting_planned_by_edition on meeting (zone_edition) where status = 'planned';
create index meeting_series on meeting (series_id) where series_id is not null;

-- How her meetings look in her own calendar, and the private address at which her calendar reads them.
create table mentoring_calendar (
  person_id uuid not null,
  -- Calendars are seen by colleagues: an entry bears no name but by her choice.
  shows_names boolean not null,
  -- Of the last part of the address; who reads the database cannot read the calendar.
  token_hash bytea,
  token_made_at timestamptz,
  constraint mentoring_calendar_pk primary key (person_id),
  constraint mentoring_calendar_person_fk foreign key (person_id) references person (id),
  constraint mentoring_calendar_dated check ((token_hash is null) = (token_made_at is null)),
  constraint mentoring_calendar_token_unique unique (token_hash)
);

-- Times between which the other of the two chooses, until a first meeting is set.
create table time_proposal (
  id uuid not null,
  pairing_id uuid not null,
  author_id uuid not null,
  status text not null,
  minutes smallint not null,
  mode text not null,
  place text,
  proposed_at timestamptz not null,
  answered_at timestamptz,
  constraint time_proposal_pk primary key (id),
  constraint time_proposal_pairing_fk foreign key (pairing_id) references pairing (id),
  constraint time_proposal_author_fk foreign key (author_id) references person (id),
  -- `answered`: with other times; `replaced`: by its author's own.
  constraint time_proposal_status_known check (status in ('open', 'accepted', 'answered', 'replaced')),
  constraint time_proposal_mode_known check (mode in ('in-person', 'remote')),
  constraint time_proposal_answered_when_over check ((status = 'open') = (answered_at is null))
);
create unique index time_proposal_one_open on time_proposal (pairing_id) where status = 'open';
create index time_proposal_author on time_proposal (author_id);

create table proposed_time (
  proposal_id uuid not null,
  position smallint not null,
  local_on date not null,
  local_time time not null,
  time_zone text not null,
  constraint proposed_time_pk primary key (proposal_id, position),
  constraint proposed_time_proposal_fk foreign key (proposal_id) references time_proposal (id)
);

-- What the two agree on, version by version; the last one that both have signed is in force.
create table agreement (
  id uuid not null,
  pairing_id uuid not null,
  number smallint not null,
  author_id uuid not null,
  rhythm text not null,
  minutes smallint not null,
  mode text not null,
  -- The last day of the relationship; open where there is none, and asked again each year.
  until_on date,
  -- Goals and commitments in their own words, under the pairing's own key.
  sealed_terms text not null,
  proposed_at timestamptz not null,
  mentor_signed_at timestamptz,
  mentee_signed_at timestamptz,
  -- When one of the two last said that an open agreement goes on.
  kept_at timestamptz,
  constraint agreement_pk primary key (id),
  constraint agreement_pairing_fk foreign key (pairing_id) references pairing (id),
  constraint agreement_author_fk foreign key (author_id) references person (id),
  constraint agreement_number_unique unique (pairing_id, number),
  constraint agreement_rhythm_known check (rhythm in ('weekly', 'every-two-weeks', 'monthly', 'quarterly')),
  constraint agreement_mode_known check (mode in ('in-person', 'remote', 'both')),
  constraint agreement_signed_by_one check (mentor_signed_at is not null or mentee_signed_at is not null)
);
create index agreement_author on agreement (author_id);

-- What the two or the coordination were told because time had passed: each thing once.
create table pairing_reminder (
  pairing_id uuid not null,
  kind text not null,
  -- Which of them: a number of days, or the day from which a silence counts.
  occasion text not null,
  told_at timestamptz not null,
  constraint pairing_reminder_pk primary key (pairing_id, kind, occasion),
  constraint pairing_reminder_pairing_fk foreign key (pairing_id) references pairing (id),
  constraint pairing_reminder_kind_known check (kind in (
    'first-meeting', 'first-meeting-late', 'quiet', 'cancellations', 'open-agreement'))
);
