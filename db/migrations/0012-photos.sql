-- The photo of a profile; its bytes are a stored file of the same person.
create table profile_photo (
  person_id uuid not null,
  file_id uuid not null,
  width integer not null,
  height integer not null,
  changed_at timestamptz not null,
  constraint profile_photo_pk primary key (person_id)
);
