-- Code lists: occupations, skills, credentials, fields of study, places, levels. Every row says from which edition of
-- its list it stands and with which it ends, so that an old score can be replayed on the lists of its day.

create sequence edition_number as bigint;

-- One reading of one list from one publisher. What it brings is invisible until it is current: its number is then the
-- highest of its list that ever was.
create table edition (
  number bigint not null default nextval('edition_number'),
  list text not null,
  -- A list may have several publishers: an edition ends rows of its own publisher only.
  publisher text not null,
  -- The release, as it is called: “jumelage-2026-11”.
  source text not null,
  -- Of what was read: the same file makes no second edition.
  digest text not null,
  -- Came with the platform; an imported edition is never replaced by one that did.
  is_own boolean not null,
  status text not null,
  began_at timestamptz not null,
  current_from timestamptz,
  added integer,
  changed integer,
  ended integer,
  constraint edition_pk primary key (number),
  constraint edition_list_known check (list in (
    'occupation', 'occupation-title', 'skill-category', 'skill', 'skill-relation', 'occupation-skill', 'credential',
    'field-of-study', 'province', 'economic-region', 'municipality', 'postal-area', 'education-level',
    'language-level', 'management-level', 'occupational-group')),
  constraint edition_publisher_known check (
    publisher in ('jumelage', 'statcan', 'tbs', 'esco', 'onet', 'geonames')),
  constraint edition_status_known check (status in ('loading', 'current', 'past', 'abandoned')),
  constraint edition_counted_when_current check (
    (status in ('current', 'past')) = (current_from is not null)
    and (current_from is null) = (added is null)
    and (added is null) = (changed is null)
    and (added is null) = (ended is null))
);
create unique index edition_one_loading on edition (list) where status = 'loading';
create unique index edition_one_current on edition (list, publisher) where status = 'current';

-- Codes are those of the National Occupational Classification 2021; leading zeros count.
create table occupation (
  code text not null,
  -- 1 broad category, 2 major group (says the TEER), 3 sub-major group, 4 minor group, 5 unit group.
  level smallint not null,
  parent text,
  title_en text,
  title_fr text,
  definition_en text,
  definition_fr text,
  valid_from date,
  valid_until date,
  successor text,
  from_edition bigint not null,
  until_edition bigint,
  constraint occupation_pk primary key (code, from_edition),
  constraint occupation_from_fk foreign key (from_edition) references edition (number),
  constraint occupation_until_fk foreign key (until_edition) references edition (number),
  constraint occupation_level_known check (level between 1 and 5),
  constraint occupation_has_title check (title_en is not null or title_fr is not null)
);
create index occupation_parent on occupation (parent);

-- Job titles that lead to a unit group; the lists of the two languages are not parallel.
create table occupation_title (
  occupation text not null,
  language text not null,
  title text not null,
  -- Of the short list that the publisher shows with the group.
  is_illustrative boolean not null,
  from_edition bigint not null,
  until_edition bigint,
  constraint occupation_title_pk primary key (occupation, language, title, from_edition),
  constraint occupation_title_from_fk foreign key (from_edition) references edition (number),
  constraint occupation_title_until_fk foreign key (until_edition) references edition (number),
  constraint occupation_title_language_known check (language in ('en', 'fr'))
);

create table skill_category (
  code text not null,
  title_en text,
  title_fr text,
  valid_from date,
  valid_until date,
  successor text,
  from_edition bigint not null,
  until_edition bigint,
  constraint skill_category_pk primary key (code, from_edition),
  constraint skill_category_from_fk foreign key (from_edition) references edition (number),
  constraint skill_category_until_fk foreign key (until_edition) references edition (number),
  constraint skill_category_has_title check (title_en is not null or title_fr is not null)
);

create table skill (
  code text not null,
  category text not null,
  broader text,
  title_en text,
  title_fr text,
  synonyms_en text[] not null,
  synonyms_fr text[] not null,
  definition_en text,
  definition_fr text,
  valid_from date,
  valid_until date,
  successor text,
  from_edition bigint not null,
  until_edition bigint,
  constraint skill_pk primary key (code, from_edition),
  constraint skill_from_fk foreign key (from_edition) references edition (number),
  constraint skill_until_fk foreign key (until_edition) references edition (number),
  constraint skill_has_title check (title_en is not null or title_fr is not null)
);
create index skill_category_of on skill (category);
create index skill_broader on skill (broader);

-- Two skills near each other, once a pair.
create table skill_relation (
  skill text not null,
  near text not null,
  from_edition bigint not null,
  until_edition bigint,
  constraint skill_relation_pk primary key (skill, near, from_edition),
  constraint skill_relation_from_fk foreign key (from_edition) references edition (number),
  constraint skill_relation_until_fk foreign key (until_edition) references edition (number),
  constraint skill_relation_once check (skill < near)
);
create index skill_relation_near on skill_relation (near);

-- How much an occupation asks of a skill; who says so is the publisher of the edition.
create table occupation_skill (
  occupation text not null,
  skill text not null,
  weight smallint not null,
  from_edition bigint not null,
  until_edition bigint,
  constraint occupation_skill_pk primary key (occupation, skill, from_edition),
  constraint occupation_skill_from_fk foreign key (from_edition) references edition (number),
  constraint occupation_skill_until_fk foreign key (until_edition) references edition (number),
  constraint occupation_skill_weight_known check (weight between 1 and 1000)
);
create index occupation_skill_skill on occupation_skill (skill);

create table credential (
  code text not null,
  kind text not null,
  title_en text,
  title_fr text,
  synonyms_en text[] not null,
  synonyms_fr text[] not null,
  valid_from date,
  valid_until date,
  successor text,
  from_edition bigint not null,
  until_edition bigint,
  constraint credential_pk primary key (code, from_edition),
  constraint credential_from_fk foreign key (from_edition) references edition (number),
  constraint credential_until_fk foreign key (until_edition) references edition (number),
  constraint credential_has_title check (title_en is not null or title_fr is not null)
);

-- Codes of the Classification of Instructional Programs 2021: a series “27”, a subseries “27.01”, a class “27.0101”.
create table field_of_study (
  code text not null,
  parent text,
  title_en text,
  title_fr text,
  valid_from date,
  valid_until date,
  successor text,
  from_edition bigint not null,
  until_edition bigint,
  constraint field_of_study_pk primary key (code, from_edition),
  constraint field_of_study_from_fk foreign key (from_edition) references edition (number),
  constraint field_of_study_until_fk foreign key (until_edition) references edition (number),
  constraint field_of_study_has_title check (title_en is not null or title_fr is not null)
);

create table province (
  code text not null,
  -- Of the Standard Geographical Classification: municipal codes begin with it.
  sgc text not null,
  title_en text,
  title_fr text,
  time_zone text not null,
  valid_from date,
  valid_until date,
  successor text,
  from_edition bigint not null,
  until_edition bigint,
  constraint province_pk primary key (code, from_edition),
  constraint province_from_fk foreign key (from_edition) references edition (number),
  constraint province_until_fk foreign key (until_edition) references edition (number),
  constraint province_has_title check (title_en is not null or title_fr is not null)
);

create table economic_region (
  code text not null,
  province text not null,
  title_en text,
  title_fr text,
  valid_from date,
  valid_until date,
  successor text,
  from_edition bigint not null,
  until_edition bigint,
  constraint economic_region_pk primary key (code, from_edition),
  constraint economic_region_from_fk foreign key (from_edition) references edition (number),
  constraint economic_region_until_fk foreign key (until_edition) references edition (number),
  constraint economic_region_has_title check (title_en is not null or title_fr is not null)
);

-- Census subdivisions; coordinates in degrees.
create table municipality (
  code text not null,
  province text not null,
  economic_region text,
  title_en text,
  title_fr text,
  -- Former towns, quarters, spellings under which people look for it.
  other_names_en text[] not null,
  other_names_fr text[] not null,
  latitude double precision,
  longitude double precision,
  population integer,
  time_zone text,
  valid_from date,
  valid_until date,
  successor text,
  from_edition bigint not null,
  until_edition bigint,
  constraint municipality_pk primary key (code, from_edition),
  constraint municipality_from_fk foreign key (from_edition) references edition (number),
  constraint municipality_until_fk foreign key (until_edition) references edition (number),
  constraint municipality_has_title check (title_en is not null or title_fr is not null),
  constraint municipality_on_earth check (
    (latitude is null) = (longitude is null) and latitude between -90 and 90 and longitude between -180 and 180)
);

-- Forward sortation areas: the first three characters of a postal code.
create table postal_area (
  fsa text not null,
  province text not null,
  -- Where the list knows one: the largest that the area serves.
  municipality text,
  latitude double precision not null,
  longitude double precision not null,
  from_edition bigint not null,
  until_edition bigint,
  constraint postal_area_pk primary key (fsa, from_edition),
  constraint postal_area_from_fk foreign key (from_edition) references edition (number),
  constraint postal_area_until_fk foreign key (until_edition) references edition (number),
  constraint postal_area_on_earth check (latitude between -90 and 90 and longitude between -180 and 180)
);

-- The short lists: each a scale, in the order of its ranks.
create table education_level (
  code text not null,
  scale text not null,
  rank smallint not null,
  title_en text,
  title_fr text,
  valid_from date,
  valid_until date,
  successor text,
  from_edition bigint not null,
  until_edition bigint,
  constraint education_level_pk primary key (code, from_edition),
  constraint education_level_from_fk foreign key (from_edition) references edition (number),
  constraint education_level_until_fk foreign key (until_edition) references edition (number),
  constraint education_level_has_title check (title_en is not null or title_fr is not null)
);

create table language_level (
  code text not null,
  scale text not null,
  rank smallint not null,
  title_en text,
  title_fr text,
  valid_from date,
  valid_until date,
  successor text,
  from_edition bigint not null,
  until_edition bigint,
  constraint language_level_pk primary key (code, from_edition),
  constraint language_level_from_fk foreign key (from_edition) references edition (number),
  constraint language_level_until_fk foreign key (until_edition) references edition (number),
  constraint language_level_has_title check (title_en is not null or title_fr is not null)
);

create table management_level (
  code text not null,
  scale text not null,
  rank smallint not null,
  title_en text,
  title_fr text,
  valid_from date,
  valid_until date,
  successor text,
  from_edition bigint not null,
  until_edition bigint,
  constraint management_level_pk primary key (code, from_edition),
  constraint management_level_from_fk foreign key (from_edition) references edition (number),
  constraint management_level_until_fk foreign key (until_edition) references edition (number),
  constraint management_level_has_title check (title_en is not null or title_fr is not null)
);

-- Groups of an employer, with the levels that exist in each; one that is divided has its levels in its subgroups.
create table occupational_group (
  code text not null,
  employer text not null,
  parent text,
  title_en text,
  title_fr text,
  levels text[] not null,
  valid_from date,
  valid_until date,
  successor text,
  from_edition bigint not null,
  until_edition bigint,
  constraint occupational_group_pk primary key (code, from_edition),
  constraint occupational_group_from_fk foreign key (from_edition) references edition (number),
  constraint occupational_group_until_fk foreign key (until_edition) references edition (number),
  constraint occupational_group_has_title check (title_en is not null or title_fr is not null)
);
