-- What a member says of herself, section by section. Each table belongs to one person and her key stands first in it.

-- Two answers that never follow from each other; a section without row is seen by herself alone and counts for nothing.
create table profile_section (
  person_id uuid not null,
  section text not null,
  seen_by text not null,
  counts_in_matching boolean not null,
  changed_at timestamptz not null,
  constraint profile_section_pk primary key (person_id, section),
  constraint profile_section_known check (section in (
    'photo', 'position', 'place', 'telephone', 'languages', 'availability',
    'experience', 'education', 'skills', 'credentials', 'links'
  )),
  constraint profile_section_seen_by_known check (seen_by in ('self', 'colleagues', 'members', 'everyone'))
);

create table profile_position (
  person_id uuid not null,
  title_en text,
  title_fr text,
  -- One of her own memberships: it says the organisation, and whether that is verified.
  membership_id uuid,
  unit_en text,
  unit_fr text,
  -- Codes of lists that are dated: what she once chose keeps its name.
  occupational_group text,
  occupational_level text,
  management_level text,
  changed_at timestamptz not null,
  constraint profile_position_pk primary key (person_id),
  constraint profile_position_level_of_group check (occupational_level is null or occupational_group is not null),
  constraint profile_position_titled check (title_en is not null or title_fr is not null)
);

create table profile_telephone (
  person_id uuid not null,
  -- E.164: +, country and number, digits only.
  number text not null,
  extension text,
  changed_at timestamptz not null,
  constraint profile_telephone_pk primary key (person_id),
  constraint profile_telephone_normalised check (number ~ '^\+[1-9][0-9]{6,14}$'),
  constraint profile_telephone_extension_digits check (extension ~ '^[0-9]{1,8}$')
);

create table profile_availability (
  person_id uuid not null,
  weekly_minutes integer not null,
  -- Absent from now on.
  from_on date,
  -- None where any day will do.
  days text[] not null,
  times_en text,
  times_fr text,
  changed_at timestamptz not null,
  constraint profile_availability_pk primary key (person_id),
  constraint profile_availability_minutes_in_a_week check (weekly_minutes between 30 and 3600),
  constraint profile_availability_days_known
    check (days <@ array['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])
);

-- Whom she says she reports to: an exclusion, never shown to anybody else.
create table profile_supervisor (
  person_id uuid not null,
  sealed_declared text not null,
  changed_at timestamptz not null,
  constraint profile_supervisor_pk primary key (person_id)
);

create table profile_place (
  person_id uuid not null,
  -- Code of the list of municipalities: nothing nearer is asked for.
  municipality text not null,
  changed_at timestamptz not null,
  constraint profile_place_pk primary key (person_id)
);

create table profile_first_language (
  person_id uuid not null,
  language text not null,
  changed_at timestamptz not null,
  constraint profile_first_language_pk primary key (person_id),
  constraint profile_first_language_official check (language in ('en', 'fr'))
);

create table profile_language (
  person_id uuid not null,
  -- Code of ISO 639.
  language text not null,
  component text not null,
  -- Code of the list of language levels, of any scale.
  level text not null,
  changed_at timestamptz not null,
  constraint profile_language_pk primary key (person_id, language, component),
  constraint profile_language_component_known check (component in ('reading', 'writing', 'oral'))
);
