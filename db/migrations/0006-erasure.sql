-- A person who asks that her account be closed and her data erased has some days to change her mind.

create table erasure_request (
  person_id uuid not null,
  asked_at timestamptz not null,
  due_at timestamptz not null,
  constraint erasure_request_pk primary key (person_id),
  constraint erasure_request_person_fk foreign key (person_id) references person (id),
  constraint erasure_request_due_after_asked check (due_at > asked_at)
);
create index erasure_request_due on erasure_request (due_at);
