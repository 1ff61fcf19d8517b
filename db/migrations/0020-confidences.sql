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
