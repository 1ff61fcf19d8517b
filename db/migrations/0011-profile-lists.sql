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

create table profile_experience (
  person_id uuid not null,
  id uuid not null default uuidv7(),
  title_en text,
  title_fr text,
  -- A unit group of the list of occupations.
  occupation text,
  -- An organisation that is known, or the name of another as she wrote it.
  organisation_id uuid,
  organisation_name text,
  -- Months, such as 2026-03.
  from_month text not null,
  until_month text,
  done_en text,
  done_fr text,
  changed_at timestamptz not null,
  constraint profile_experience_pk primary key (person_id, id),
  constraint profile_experience_titled check (title_en is not null or title_fr is not null),
  constraint profile_experience_one_organisation check (organisation_id is null or organisation_name is null),
  constraint profile_experience_months check (
    from_month ~ '^\d{4}-(0[1-9]|1[0-2])$' and until_month ~ '^\d{4}-(0[1-9]|1[0-2])$' and from_month <= until_month)
);

create table profile_education (
  person_id uuid not null,
  id uuid not null default uuidv7(),
  -- Codes of the lists of education levels and fields of study.
  level text not null,
  field text,
  -- A place of learning that is known, or the name of another as she wrote it.
  organisation_id uuid,
  organisation_name text,
  -- When it was completed, or will be.
  year smallint,
  status text not null,
  changed_at timestamptz not null,
  constraint profile_education_pk primary key (person_id, id),
  constraint profile_education_one_school check (organisation_id is null or organisation_name is null),
  constraint profile_education_status_known check (status in ('under-way', 'completed'))
);

create table profile_credential (
  person_id uuid not null,
  id uuid not null default uuidv7(),
  -- A code of the list of credentials; the number of a licence is asked nowhere.
  credential text not null,
  issuer text,
  -- Months, such as 2026-03.
  obtained_month text,
  expiry_month text,
  changed_at timestamptz not null,
  constraint profile_credential_pk primary key (person_id, id),
  constraint profile_credential_months check (
    obtained_month ~ '^\d{4}-(0[1-9]|1[0-2])$' and expiry_month ~ '^\d{4}-(0[1-9]|1[0-2])$'
    and obtained_month <= expiry_month)
);
