-- What people are told: in the site, and by e-mail.

create table mail_message (
  id uuid not null default uuidv7(),
  kind text not null,
  account_id uuid,
  address text not null,
  language text not null,
  -- Keys and numbers that the message is composed from when it leaves; never the words themselves.
  details jsonb not null,
  status text not null,
  queued_at timestamptz not null,
  sent_at timestamptz,
  constraint mail_message_pk primary key (id),
  constraint mail_message_account_fk foreign key (account_id) references account (id),
  constraint mail_message_language_known check (language in ('en', 'fr')),
  constraint mail_message_status_known check (status in ('queued', 'sent', 'moot', 'held', 'failed')),
  constraint mail_message_sent_when_sent check ((status = 'sent') = (sent_at is not null))
);
create index mail_message_account on mail_message (account_id);
create index mail_message_queued on mail_message (queued_at);

create table notice (
  account_id uuid not null,
  id uuid not null default uuidv7(),
  kind text not null,
  -- Keys and numbers that the sentence is composed from when it is read.
  details jsonb not null,
  created_at timestamptz not null,
  read_at timestamptz,
  constraint notice_pk primary key (account_id, id)
);
create index notice_unread on notice (account_id) where read_at is null;
