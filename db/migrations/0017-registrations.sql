-- What a registration needs beside its answers.

-- She said that she is 18 or older; nobody takes part without it.
alter table registration add column adult_stated_at timestamptz;
alter table registration add constraint registration_adult_once_active check (
  adult_stated_at is not null or status not in ('active', 'paused', 'absent'));

-- With whom she shall not be paired, and what of her organisation: sealed, because it tells of others.
create table registration_exclusion (
  registration_id uuid not null,
  sealed_declared text not null,
  changed_at timestamptz not null,
  constraint registration_exclusion_pk primary key (registration_id),
  constraint registration_exclusion_registration_fk foreign key (registration_id) references registration (id)
);
