-- What the two of a pairing tell each other, and how their relationship is looked back on and ends.

create table pairing_key (
  pairing_id uuid not null,
  -- The pairing's own data key, wrapped with the platform's: without this row, nothing that it sealed opens again.
  wrapped_key text not null,
  made_at timestamptz not null,
  -- Once the relationship is over: what was confided goes some months later.
  closed_at timestamptz,
  constraint pairing_key_pk primary key (pairing_id),
  constraint pairing_key_pairing_fk foreign key (pairing_id) references pairing (id)
);
create index pairing_key_closed on pairing_key (closed_at) where closed_at is not null;

-- One message from one of the two to the other.
create table exchange (
  -- Chosen by the page that sends it: a form posted twice is one message.
  id uuid not null,
  pairing_id uuid not null,
  author_id uuid not null,
  sealed_body text not null,
  sent_at timestamptz not null,
  read_at timestamptz,
  constraint exchange_pk primary key (id),
  constraint exchange_pairing_fk foreign key (pairing_id) references pairing (id),
  constraint exchange_author_fk foreign key (author_id) references person (id)
);
create index exchange_pairing on exchange (pairing_id, sent_at);
create index exchange_author on exchange (author_id);

-- A private note is its author's alone; an agreed one is proposed by one of the two and stands once the other agrees.
create table pairing_note (
  id uuid not null,
  pairing_id uuid not null,
  author_id uuid not null,
  kind text not null,
  sealed_body text not null,
  written_at timestamptz not null,
  agreed_at timestamptz,
  constraint pairing_note_pk primary key (id),
  constraint pairing_note_pairing_fk foreign key (pairing_id) references pairing (id),
  constraint pairing_note_author_fk foreign key (author_id) references person (id),
  constraint pairing_note_kind_known check (kind in ('private', 'agreed')),
  constraint pairing_note_private_agreed_by_nobody check (kind = 'agreed' or agreed_at is null)
);
create index pairing_note_pairing on pairing_note (pairing_id, written_at);
create index pairing_note_author on pairing_note (author_id);

-- What the two aim at together.
create table shared_goal (
  id uuid not null,
  pairing_id uuid not null,
  author_id uuid not null,
  sealed_text text not null,
  status text not null,
  written_at timestamptz not null,
  changed_at timestamptz not null,
  constraint shared_goal_pk primary key (id),
  constraint shared_goal_pairing_fk foreign key (pairing_id) references pairing (id),
  constraint shared_goal_author_fk foreign key (author_id) references person (id),
  constraint shared_goal_status_known check (status in ('open', 'reached', 'set-aside'))
);
create index shared_goal_pairing on shared_goal (pairing_id, written_at);
create index shared_goal_author on shared_goal (author_id);

-- One of the two tells moderation of the other. What she chose to show is copied here, sealed with the platform's key.
create sequence exchange_report_number as bigint;
create table exchange_report (
  number bigint not null default nextval('exchange_report_number'),
  pairing_id uuid not null,
  reporter_id uuid not null,
  reported_id uuid not null,
  reason text not null,
  sealed_words text,
  status text not null,
  outcome text,
  reported_at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid,
  constraint exchange_report_pk primary key (number),
  constraint exchange_report_pairing_fk foreign key (pairing_id) references pairing (id),
  constraint exchange_report_reporter_fk foreign key (reporter_id) references person (id),
  constraint exchange_report_reported_fk foreign key (reported_id) references person (id),
  constraint exchange_report_settler_fk foreign key (settled_by) references person (id),
  constraint exchange_report_reason_known check (reason in (
    'disrespect', 'harassment', 'discrimination', 'threat', 'confidence-broken', 'other')),
  constraint exchange_report_status_known check (status in ('open', 'settled')),
  constraint exchange_report_outcome_known check (outcome in ('nothing-found', 'spoken-to', 'measures-taken')),
  constraint exchange_report_settled_with_outcome check (
    (status = 'settled') = (outcome is not null) and (status = 'settled') = (settled_at is not null))
);
create unique index exchange_report_open_once on exchange_report (pairing_id, reporter_id) where status = 'open';
create index exchange_report_waiting on exchange_report (reported_at) where status = 'open';
create index exchange_report_pairing on exchange_report (pairing_id);
create index exchange_report_settled on exchange_report (settled_at) where settled_at is not null;

create table reported_exchange (
  report_number bigint not null,
  position smallint not null,
  author_id uuid not null,
  sealed_body text not null,
  sent_at timestamptz not null,
  constraint reported_exchange_pk primary key (report_number, position),
  constraint reported_exchange_report_fk foreign key (report_number) references exchange_report (number) on delete cascade,
  constraint reported_exchange_author_fk foreign key (author_id) references person (id)
);

-- Why a pairing ended: hers who ended it, never shown to the other nor, pair by pair, to the coordination.
create table pairing_ending (
  pairing_id uuid not null,
  -- Null where its last day, a silence or the coordination ended it.
  ended_by uuid,
  reason text not null,
  constraint pairing_ending_pk primary key (pairing_id),
  constraint pairing_ending_pairing_fk foreign key (pairing_id) references pairing (id),
  constraint pairing_ending_ender_fk foreign key (ended_by) references person (id),
  constraint pairing_ending_reason_known check (reason in (
    'goals-reached', 'no-time', 'no-common-times', 'goals-not-covered', 'not-a-fit', 'partner-silent', 'absence',
    'new-organisation', 'new-level', 'other', 'last-day', 'released', 'coordination'))
);
create index pairing_ending_ender on pairing_ending (ended_by) where ended_by is not null;

-- She would gladly be paired with the same person again; where both would, the past pairing bars nothing.
create table again_wish (
  pairing_id uuid not null,
  person_id uuid not null,
  constraint again_wish_pk primary key (pairing_id, person_id),
  constraint again_wish_pairing_fk foreign key (pairing_id) references pairing (id),
  constraint again_wish_person_fk foreign key (person_id) references person (id)
);
create index again_wish_person on again_wish (person_id);

-- A look back that is offered to each of the two; nobody has to answer.
create table pairing_review (
  pairing_id uuid not null,
  person_id uuid not null,
  kind text not null,
  -- The day from which it is offered.
  due_on date not null,
  offered_at timestamptz not null,
  -- Reminders sent.
  reminded smallint not null,
  answered_at timestamptz,
  answer text,
  -- Her own words, sealed with the pairing's key.
  sealed_words text,
  constraint pairing_review_pk primary key (pairing_id, person_id, kind, due_on),
  constraint pairing_review_pairing_fk foreign key (pairing_id) references pairing (id),
  constraint pairing_review_person_fk foreign key (person_id) references person (id),
  constraint pairing_review_kind_known check (kind in ('first-meeting', 'third-meeting', 'midterm', 'final')),
  constraint pairing_review_answer_of_its_kind check (answer is null or answer in (
    'good', 'unsure', 'not-for-me', 'continue', 'adjust', 'end', 'very', 'rather', 'little', 'not')),
  constraint pairing_review_answered_with_answer check ((answered_at is null) = (answer is null))
);
create index pairing_review_person on pairing_review (person_id);

-- Something that happens to a pairing, said by one of the two, that leads both and the coordination to the next step.
create table situation (
  id uuid not null,
  pairing_id uuid not null,
  raised_by uuid not null,
  kind text not null,
  status text not null,
  -- What she asks of the coordination, and its answer: sealed with the platform's key.
  sealed_question text,
  sealed_answer text,
  raised_at timestamptz not null,
  -- When the next step is taken without anybody's answer.
  due_at timestamptz,
  settled_at timestamptz,
  outcome text,
  constraint situation_pk primary key (id),
  constraint situation_pairing_fk foreign key (pairing_id) references pairing (id),
  constraint situation_raiser_fk foreign key (raised_by) references person (id),
  constraint situation_kind_known check (kind in (
    'question', 'help-wished', 'silent-partner', 'absence', 'new-organisation', 'new-level')),
  constraint situation_status_known check (status in ('raised', 'reminded', 'settled')),
  constraint situation_outcome_known check (outcome in ('answered', 'kept', 'withdrawn', 'ended', 'released')),
  constraint situation_settled_with_outcome check (
    (status = 'settled') = (outcome is not null) and (status = 'settled') = (settled_at is not null))
);
create unique index situation_open_once on situation (pairing_id, raised_by, kind) where status <> 'settled';
create index situation_pairing on situation (pairing_id);
create index situation_raiser on situation (raised_by);
create index situation_due on situation (due_at) where status <> 'settled' and due_at is not null;

-- The last day that the two agreed on; open where there is none.
alter table pairing add column ends_on date;
create index pairing_last_day on pairing (ends_on) where status = 'active' and ends_on is not null;
