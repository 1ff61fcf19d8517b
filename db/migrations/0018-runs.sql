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
