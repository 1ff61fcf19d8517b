-- Mentoring: programmes, registrations and the pairings that come of them.

create table programme (
  id uuid not null default uuidv7(),
  organisation_id uuid not null,
  name_en text,
  name_fr text,
  -- Which of the two was written first; the other is a translation of it.
  source_language text not null,
  -- What the people who join read first: plain text with a few marks.
  purpose_en text,
  purpose_fr text,
  -- Whom to ask, and where answers to the programme's messages go.
  contact_name text not null,
  contact_address text not null,
  -- In which its days begin and end.
  time_zone text not null,
  status text not null,
  -- Checked by the program each time it is read: src/modules/mentoring/programmes/programme-settings.ts
  settings jsonb not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- Since when people could join it for the first time.
  opened_at timestamptz,
  constraint programme_pk primary key (id),
  constraint programme_organisation_fk foreign key (organisation_id) references organisation (id),
  constraint programme_named check (name_en is not null or name_fr is not null),
  constraint programme_source_known check (source_language in ('en', 'fr')),
  constraint programme_status_known check (status in (
    'draft', 'submitted', 'approved', 'access-requested', 'open', 'paused', 'closed', 'refused'))
);
create index programme_organisation on programme (organisation_id);
create index programme_status on programme (status);

-- One person on one side of one programme: who is both mentor and mentee has two.
create table registration (
  id uuid not null default uuidv7(),
  programme_id uuid not null,
  person_id uuid not null,
  side text not null,
  stream text not null,
  status text not null,
  -- Mentees whom a mentor takes at once; a mentee has one mentor.
  places smallint not null,
  -- The block of the score that matters most to her.
  most_important text,
  -- The mentor agrees once to proposals made in her name.
  consented_at timestamptz,
  -- Since when she waits: the day she first asked, or the end of her last pairing.
  waiting_since timestamptz,
  -- The last day of a pause or an absence, where she knows it.
  away_until date,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  constraint registration_pk primary key (id),
  constraint registration_programme_fk foreign key (programme_id) references programme (id),
  constraint registration_person_fk foreign key (person_id) references person (id),
  constraint registration_side_known check (side in ('mentor', 'mentee')),
  constraint registration_stream_known check (stream in ('traditional', 'peer', 'reverse', 'official-languages')),
  constraint registration_status_known check (status in (
    'invited', 'draft', 'active', 'paused', 'absent', 'withdrawn')),
  constraint registration_places_few check (places between 1 and 20 and (side = 'mentor' or places = 1)),
  constraint registration_away_when_known check (away_until is null or status in ('paused', 'absent')),
  constraint registration_waits_once_active check (waiting_since is not null or status <> 'active')
);
create unique index registration_once on registration (programme_id, person_id, side) where status <> 'withdrawn';
create index registration_person on registration (person_id);

-- What she answered, field by field: who sees it and whether it counts are hers to say.
create table registration_answer (
  registration_id uuid not null,
  field text not null,
  value jsonb not null,
  seen_by text not null,
  counts boolean not null,
  changed_at timestamptz not null,
  constraint registration_answer_pk primary key (registration_id, field),
  constraint registration_answer_registration_fk foreign key (registration_id) references registration (id),
  constraint registration_answer_seen_by_known check (seen_by in ('coordination', 'proposal', 'pairing'))
);

-- What a mentee is asked: one mentor, and at most two others whose places are held for her too.
create table proposal (
  id uuid not null default uuidv7(),
  programme_id uuid not null,
  registration_id uuid not null,
  status text not null,
  -- Who approved it; null where it came from a request of the mentee.
  approved_by uuid,
  sent_at timestamptz not null,
  answer_by timestamptz not null,
  answered_at timestamptz,
  -- Why it was declined: a code, kept between the mentee and the coordination.
  reason text,
  constraint proposal_pk primary key (id),
  constraint proposal_programme_fk foreign key (programme_id) references programme (id),
  constraint proposal_registration_fk foreign key (registration_id) references registration (id),
  constraint proposal_approver_fk foreign key (approved_by) references person (id),
  constraint proposal_status_known check (status in (
    'asked', 'sent', 'accepted', 'declined', 'expired', 'withdrawn')),
  constraint proposal_answered_when_over check ((status in ('asked', 'sent')) = (answered_at is null))
);
create unique index proposal_one_open on proposal (registration_id) where status in ('asked', 'sent');
create index proposal_programme on proposal (programme_id, status);
create index proposal_due on proposal (answer_by) where status in ('asked', 'sent');

-- A mentor and a mentee together, from the proposal to the end of the relationship.
create table pairing (
  id uuid not null default uuidv7(),
  programme_id uuid not null,
  -- Null where a coordinator or the two themselves made it.
  proposal_id uuid,
  -- 1: the one proposed; 2 and 3: the others from which she may choose.
  choice smallint not null,
  mentor_registration_id uuid not null,
  mentee_registration_id uuid not null,
  -- Which of the mentor's places it takes, from 1: two pairings can never claim the same one.
  place smallint not null,
  status text not null,
  -- 0 to 1,000, with what each criterion gave and the rule set that said so; null where nobody computed one.
  score smallint,
  contributions jsonb,
  rule_set text,
  proposed_at timestamptz not null,
  confirmed_at timestamptz,
  ended_at timestamptz,
  constraint pairing_pk primary key (id),
  constraint pairing_programme_fk foreign key (programme_id) references programme (id),
  constraint pairing_proposal_fk foreign key (proposal_id) references proposal (id),
  constraint pairing_mentor_fk foreign key (mentor_registration_id) references registration (id),
  constraint pairing_mentee_fk foreign key (mentee_registration_id) references registration (id),
  constraint pairing_two_people check (mentor_registration_id <> mentee_registration_id),
  constraint pairing_choice_known check (choice between 1 and 3),
  constraint pairing_place_few check (place between 1 and 20),
  constraint pairing_status_known check (status in (
    'asked', 'proposed', 'no-longer-proposed', 'declined', 'expired', 'active', 'completed', 'ended')),
  constraint pairing_score_in_points check (score between 0 and 1150),
  constraint pairing_confirmed_once_active check (
    (status in ('active', 'completed', 'ended')) = (confirmed_at is not null)),
  constraint pairing_ended_when_over check ((status in ('completed', 'ended')) = (ended_at is not null))
);
create unique index pairing_place_taken_once on pairing (mentor_registration_id, place)
  where status in ('asked', 'proposed', 'active');
create unique index pairing_one_active_mentor on pairing (mentee_registration_id) where status = 'active';
create unique index pairing_open_once on pairing (mentor_registration_id, mentee_registration_id)
  where status in ('asked', 'proposed', 'active');
create index pairing_mentee on pairing (mentee_registration_id);
create index pairing_proposal on pairing (proposal_id);
create index pairing_programme on pairing (programme_id, status);
