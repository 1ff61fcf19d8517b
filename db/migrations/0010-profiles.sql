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
  changed_at timestamptz not null,
  constraint profile_position_pk primary key (person_id),
  constraint profile_position_titled check (title_en is not null or title_fr is not null)
);
