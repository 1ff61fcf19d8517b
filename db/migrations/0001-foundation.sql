-- What every module stands on: history, long work, settings of the host, files, counters that guard doors.

create sequence event_number as bigint;

create table event (
  number bigint not null default nextval('event_number'),
  -- The feed reads rows below the oldest open transaction: a late commit is never lost.
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  actor_kind text not null,
  actor_id uuid,
  acting_for_id uuid,
  act text not null,
  subject_kind text not null,
  subject_key text not null,
  from_status text,
  to_status text,
  reason text,
  correlation uuid not null,
  constraint event_pk primary key (number),
  constraint event_actor_kind_known check (actor_kind in ('visitor', 'system', 'operator', 'member')),
  constraint event_actor_known check ((actor_kind = 'member') = (actor_id is not null))
);
create index event_feed on event (xid, number);
create index event_subject on event (subject_kind, subject_key, number);
create index event_actor on event (actor_id, number) where actor_id is not null;
create index event_act on event (act, number);
create index event_at on event (at);

create sequence access_event_number as bigint;

create table access_event (
  number bigint not null default nextval('access_event_number'),
  at timestamptz not null,
  reader_id uuid,
  person_id uuid not null,
  purpose text not null,
  page text not null,
  correlation uuid not null,
  constraint access_event_pk primary key (number)
);
create index access_event_person on access_event (person_id, number);

create table run (
  id uuid not null default uuidv7(),
  kind text not null,
  parameters jsonb not null,
  status text not null,
  position jsonb,
  done_count bigint not null,
  total_count bigint,
  failed_count bigint not null,
  -- The person who asked, or none for the platform's own recurring work.
  asked_by uuid,
  asked_at timestamptz not null,
  started_at timestamptz,
  -- The last batch, saved or failed: a run that lies still was left by a worker that died.
  moved_at timestamptz not null,
  -- Failures of the batch under way, one after the other.
  tries integer not null,
  finished_at timestamptz,
  stop_asked_at timestamptz,
  failure text,
  constraint run_pk primary key (id),
  constraint run_status_known check (status in ('waiting', 'running', 'completed', 'stopped', 'failed')),
  constraint run_finished_when_over check ((status in ('completed', 'stopped', 'failed')) = (finished_at is not null))
);
create index run_recent on run (asked_at desc);
create index run_asked_by on run (asked_by) where asked_by is not null;
create index run_unfinished on run (moved_at) where finished_at is null;

create table setting (
  name text not null,
  value jsonb not null,
  -- Counts the changes: a form that was read before the last one is refused.
  version integer not null,
  changed_at timestamptz not null,
  changed_by uuid,
  constraint setting_pk primary key (name)
);

create table stored_file (
  id uuid not null default uuidv7(),
  kind text not null,
  media_type text not null,
  bytes bytea not null,
  person_id uuid,
  created_at timestamptz not null,
  -- Deleted then by the nightly sweep; kept as long as what it belongs to when absent.
  expires_at timestamptz,
  constraint stored_file_pk primary key (id),
  constraint stored_file_size check (octet_length(bytes) <= 5242880)
);
create index stored_file_person on stored_file (person_id) where person_id is not null;
create index stored_file_expiry on stored_file (expires_at) where expires_at is not null;

-- Counters of tries, in the database so that every process counts together.
create table attempt (
  subject text not null,
  window_started_at timestamptz not null,
  count integer not null,
  constraint attempt_pk primary key (subject)
);
create index attempt_old on attempt (window_started_at);
