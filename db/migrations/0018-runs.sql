-- Mentoring: proposals as they wait for answers, and the questions asked before one is given.

-- The mentor says first whether she agrees.
alter table proposal add column asks_mentor boolean not null default false;
alter table proposal add column reminders_sent smallint not null default 0;
alter table proposal add constraint proposal_reminders_few check (reminders_sent between 0 and 5);
alter table proposal add constraint proposal_reason_known check (reason in (
  'goals-changed', 'know-each-other', 'times-do-not-suit', 'profile-does-not-suit', 'not-now',
  'conflict-of-interest', 'field-does-not-suit', 'other'));

-- What a mentee asks before she answers. Both texts are sealed: only she and whom she asked can read them.
create table proposal_question (
  id uuid not null default uuidv7(),
  proposal_id uuid not null,
  -- Null where the coordination is asked.
  pairing_id uuid,
  sealed_question text not null,
  asked_at timestamptz not null,
  sealed_answer text,
  answered_by uuid,
  answered_at timestamptz,
  constraint proposal_question_pk primary key (id),
  constraint proposal_question_proposal_fk foreign key (proposal_id) references proposal (id),
  constraint proposal_question_pairing_fk foreign key (pairing_id) references pairing (id),
  constraint proposal_question_answerer_fk foreign key (answered_by) references person (id),
  constraint proposal_question_answered_whole check ((sealed_answer is null) = (answered_at is null))
);
create unique index proposal_question_one_open on proposal_question (proposal_id) where answered_at is null;

-- Runs: the best pairing of all who wait in one stream of a programme. Nothing is sent before somebody approves it.
create table matching_run (
  id uuid not null default uuidv7(),
  programme_id uuid not null,
  stream text not null,
  -- As people of the programme quote it.
  number integer not null,
  -- The long work that computes it, and the run that this one stands beside: both may be gone before it.
  run_id uuid,
  beside_id uuid,
  aim text not null,
  -- With `seed`, all that the answer hangs on: who took part, as codes and keys, and the whole rule set.
  rules jsonb not null,
  seed integer not null,
  snapshot jsonb,
  -- Who is with whom, and level by level the prices that prove it.
  solution jsonb,
  mentee_count integer,
  place_count integer,
  -- Null where the night asked for it.
  asked_by uuid,
  asked_at timestamptz not null,
  solved_at timestamptz,
  constraint matching_run_pk primary key (id),
  constraint matching_run_programme_fk foreign key (programme_id) references programme (id),
  constraint matching_run_asker_fk foreign key (asked_by) references person (id),
  constraint matching_run_number_unique unique (programme_id, number),
  constraint matching_run_aim_known check (aim in ('most-people', 'best-fit')),
  constraint matching_run_solved_whole check ((solved_at is null) = (solution is null) and (solved_at is null) = (snapshot is null))
);

-- What a run found: `choice` 1 is the pair, 2 and 3 the other mentors with a place to spare for this mentee alone.
create table matching_pair (
  matching_run_id uuid not null,
  mentee_registration_id uuid not null,
  mentor_registration_id uuid not null,
  choice smallint not null,
  score smallint not null,
  contributions jsonb not null,
  is_pinned boolean not null,
  -- The proposal that came of it.
  proposal_id uuid,
  constraint matching_pair_pk primary key (matching_run_id, mentee_registration_id, mentor_registration_id),
  constraint matching_pair_run_fk foreign key (matching_run_id) references matching_run (id) on delete cascade,
  constraint matching_pair_mentee_fk foreign key (mentee_registration_id) references registration (id),
  constraint matching_pair_mentor_fk foreign key (mentor_registration_id) references registration (id),
  constraint matching_pair_proposal_fk foreign key (proposal_id) references proposal (id),
  constraint matching_pair_choice_known check (choice between 1 and 3)
);
create unique index matching_pair_choice_once on matching_pair (matching_run_id, mentee_registration_id, choice);
create index matching_pair_mentee on matching_pair (mentee_registration_id);
create index matching_pair_mentor on matching_pair (mentor_registration_id);

-- Whom a run left over, and why, in codes.
create table matching_left (
  matching_run_id uuid not null,
  registration_id uuid not null,
  reason jsonb not null,
  constraint matching_left_pk primary key (matching_run_id, registration_id),
  constraint matching_left_run_fk foreign key (matching_run_id) references matching_run (id) on delete cascade,
  constraint matching_left_registration_fk foreign key (registration_id) references registration (id)
);
create index matching_left_registration on matching_left (registration_id);

-- What the coordination decided of two people for the runs to come.
create table pair_decision (
  mentee_registration_id uuid not null,
  mentor_registration_id uuid not null,
  decision text not null,
  decided_by uuid,
  decided_at timestamptz not null,
  constraint pair_decision_pk primary key (mentee_registration_id, mentor_registration_id),
  constraint pair_decision_mentee_fk foreign key (mentee_registration_id) references registration (id),
  constraint pair_decision_mentor_fk foreign key (mentor_registration_id) references registration (id),
  constraint pair_decision_decider_fk foreign key (decided_by) references person (id),
  constraint pair_decision_known check (decision in ('pinned', 'never', 'not-now'))
);
create unique index pair_decision_one_pin on pair_decision (mentee_registration_id) where decision = 'pinned';
