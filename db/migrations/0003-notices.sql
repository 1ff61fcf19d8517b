-- What people are told: in the site, and by e-mail.

create table mail_message (
  id uuid not null default uuidv7(),
  kind text not null,
  account_id uuid,
  -- Erased after a month; the rest of the row says what was sent, not where.
  address text,
  language text not null,
  -- Keys and numbers that the message is composed from when it leaves; never the words themselves.
  details jsonb not null,
  status text not null,
  queued_at timestamptz not null,
  -- While this lies ahead, one worker is sending the message and the others leave it alone.
  claimed_until timestamptz,
  sent_at timestamptz,
  -- When it came back; a message counts once, however often its report is read.
  bounced_at timestamptz,
  constraint mail_message_pk primary key (id),
  constraint mail_message_account_fk foreign key (account_id) references account (id),
  constraint mail_message_language_known check (language in ('en', 'fr')),
  constraint mail_message_status_known check (status in ('queued', 'sent', 'moot', 'held', 'failed')),
  constraint mail_message_sent_when_sent check ((status = 'sent') = (sent_at is not null)),
  constraint mail_message_addressed_while_queued check (status <> 'queued' or address is not null)
);
create index mail_message_account on mail_message (account_id);
create index mail_message_queued on mail_message (queued_at);
create index mail_message_address on mail_message (lower(address), queued_at) where address is not null;

create table notice (
  account_id uuid not null,
  id uuid not null default uuidv7(),
  kind text not null,
  -- Keys and numbers that the sentence is composed from when it is read.
  details jsonb not null,
  created_at timestamptz not null,
  read_at timestamptz,
  -- Not told by e-mail yet: the next digest may take it.
  awaits_digest boolean not null,
  constraint notice_pk primary key (account_id, id),
  constraint notice_awaits_while_unread check (not (awaits_digest and read_at is not null))
);
create index notice_recent on notice (account_id, created_at desc, id desc);
create index notice_unread on notice (account_id) where read_at is null;
create index notice_awaiting on notice (account_id, created_at) where awaits_digest;
create index notice_old on notice (created_at);

-- How often a person wants to read of a kind by e-mail; a kind without a row keeps the rhythm it starts with.
create table notice_rhythm (
  account_id uuid not null,
  kind text not null,
  rhythm text not null,
  -- Set by the link of a message: subscribing again gives the rhythm back.
  stopped_at timestamptz,
  changed_at timestamptz not null,
  constraint notice_rhythm_pk primary key (account_id, kind),
  constraint notice_rhythm_known check (rhythm in ('at-once', 'daily', 'weekly', 'never'))
);

-- Browsers that a person has signed in from: she is told of one that her account did not know.
create table known_browser (
  account_id uuid not null,
  browser_hash bytea not null,
  last_seen_at timestamptz not null,
  constraint known_browser_pk primary key (account_id, browser_hash),
  constraint known_browser_account_fk foreign key (account_id) references account (id)
);
create index known_browser_old on known_browser (last_seen_at);
