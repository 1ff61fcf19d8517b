-- A place in mentoring that was found in the marketplace opens a pairing outside any programme.

-- One on each side for each such pairing; no page shows it.
alter table registration alter column programme_id drop not null;

alter table pairing alter column programme_id drop not null;

alter table application
  -- The pairing that its acceptance opened.
  add column pairing_id uuid,
  add constraint application_pairing_fk foreign key (pairing_id) references pairing (id);
create index application_pairing on application (pairing_id) where pairing_id is not null;
