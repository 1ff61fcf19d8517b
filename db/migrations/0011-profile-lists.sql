-- Sections of a profile that hold many things. Each thing belongs to one person, and her key stands first in it.

create table profile_link (
  person_id uuid not null,
  id uuid not null default uuidv7(),
  -- The order that she gave them.
  place smallint not null,
  title_en text,
  title_fr text,
  address text not null,
  changed_at timestamptz not null,
  constraint profile_link_pk primary key (person_id, id),
  constraint profile_link_address_unique unique (person_id, address),
  constraint profile_link_titled check (title_en is not null or title_fr is not null),
  constraint profile_link_on_the_web check (address ~ '^https?://')
);

create table profile_skill (
  person_id uuid not null,
  -- A code of the list of skills: one concept in both languages.
  skill text not null,
  level text,
  -- The last year in which she used it.
  last_used smallint,
  changed_at timestamptz not null,
  constraint profile_skill_pk primary key (person_id, skill),
  constraint profile_skill_level_known check (level in ('beginner', 'intermediate', 'advanced', 'expert'))
);
