-- Mentoring: what a programme's team writes to many of its people at once.

create table bulk_message (
  -- Drawn with the form: posted twice, it is sent once.
  id uuid not null,
  programme_id uuid not null,
  -- Whom it was for: those who stood there at the moment of sending.
  audience text not null,
  subject_en text not null,
  subject_fr text not null,
  text_en text not null,
  text_fr text not null,
  sent_by uuid,
  sent_at timestamptz not null,
  -- Stays true when receivers leave the platform.
  receiver_count integer not null,
  constraint bulk_message_pk primary key (id),
  constraint bulk_message_programme_fk foreign key (programme_id) references programme (id),
  constraint bulk_message_sender_fk foreign key (sent_by) references person (id),
  constraint bulk_message_audience_known check (audience in (
    'mentees-waiting', 'mentees-overdue', 'proposal-unanswered', 'mentors-free', 'mentors-asked',
    'first-meeting-not-set', 'pairs-active', 'not-sent')),
  constraint bulk_message_to_somebody check (receiver_count > 0)
);
create index bulk_message_programme on bulk_message (programme_id, sent_at);
create index bulk_message_sender on bulk_message (sent_by);

create table bulk_message_receiver (
  bulk_message_id uuid not null,
  person_id uuid not null,
  -- Null until it was handed to her: never twice.
  told_at timestamptz,
  constraint bulk_message_receiver_pk primary key (bulk_message_id, person_id),
  constraint bulk_message_receiver_message_fk foreign key (bulk_message_id) references bulk_message (id),
  constraint bulk_message_receiver_person_fk foreign key (person_id) references person (id)
);
create index bulk_message_receiver_person on bulk_message_receiver (person_id);
