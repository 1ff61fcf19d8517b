-- The marketplace: offers that are recalled in time, what authors note of applications and write to applicants.

alter table application
  -- Of the offer that stands, and of the reminder that it waits for an answer.
  add column offered_at timestamptz,
  add column reminded_at timestamptz,
  add constraint application_offer_dated check ((status = 'offered') = (offered_at is not null)),
  add constraint application_reminded_while_offered check (reminded_at is null or status = 'offered');

-- Between the authors of an opportunity: applicants do not read it.
create table application_note (
  -- Drawn with the form: posted twice, it is written once.
  id uuid not null,
  application_id uuid not null,
  written_by uuid not null,
  body text not null,
  written_at timestamptz not null,
  constraint application_note_pk primary key (id),
  constraint application_note_application_fk foreign key (application_id) references application (id),
  constraint application_note_writer_fk foreign key (written_by) references person (id)
);
create index application_note_application on application_note (application_id);
create index application_note_writer on application_note (written_by);

-- What an author writes to several applicants at once.
create table applicant_message (
  -- Drawn with the form: posted twice, it is sent once.
  id uuid not null,
  opportunity bigint not null,
  sent_by uuid not null,
  language text not null,
  subject text not null,
  body text not null,
  sent_at timestamptz not null,
  constraint applicant_message_pk primary key (id),
  constraint applicant_message_opportunity_fk foreign key (opportunity) references opportunity (number),
  constraint applicant_message_sender_fk foreign key (sent_by) references person (id),
  constraint applicant_message_language_known check (language in ('en', 'fr'))
);
create index applicant_message_opportunity on applicant_message (opportunity);
create index applicant_message_sender on applicant_message (sent_by);

create table applicant_message_receiver (
  message_id uuid not null,
  application_id uuid not null,
  -- Null until it was handed over: never twice.
  told_at timestamptz,
  constraint applicant_message_receiver_pk primary key (message_id, application_id),
  constraint applicant_message_receiver_message_fk foreign key (message_id) references applicant_message (id),
  constraint applicant_message_receiver_application_fk foreign key (application_id) references application (id)
);
create index applicant_message_receiver_application on applicant_message_receiver (application_id);
