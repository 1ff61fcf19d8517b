-- Skills and credentials that people miss in the lists, and what staff added of them.

alter table edition drop constraint edition_publisher_known;
alter table edition add constraint edition_publisher_known check (
  publisher in ('jumelage', 'statcan', 'tbs', 'esco', 'onet', 'geonames', 'members'));

create table concept_suggestion (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  list text not null,
  typed text not null,
  -- The words as names are compared: without case, accents and signs.
  typed_key text not null,
  -- In which the words are.
  language text not null,
  -- The occupation in whose list it is missing, where she said one.
  occupation text,
  status text not null,
  suggested_at timestamptz not null,
  decided_at timestamptz,
  -- Staff; null when its author withdrew it.
  decided_by uuid,
  -- What it became, or what the list had already.
  concept text,
  reason text,
  constraint concept_suggestion_pk primary key (id),
  constraint concept_suggestion_person_fk foreign key (person_id) references person (id),
  constraint concept_suggestion_decider_fk foreign key (decided_by) references person (id),
  constraint concept_suggestion_list_known check (list in ('skill', 'credential')),
  constraint concept_suggestion_language_known check (language in ('en', 'fr')),
  constraint concept_suggestion_status_known check (
    status in ('waiting', 'accepted', 'merged', 'declined', 'withdrawn')),
  constraint concept_suggestion_reason_known check (
    reason in ('too-narrow', 'too-broad', 'not-a-skill', 'product-name', 'unclear')),
  constraint concept_suggestion_decided_once check ((status = 'waiting') = (decided_at is null)),
  constraint concept_suggestion_leads_to_concept check ((status in ('accepted', 'merged')) = (concept is not null)),
  constraint concept_suggestion_declined_for_reason check ((status = 'declined') = (reason is not null))
);
create unique index concept_suggestion_waiting_once on concept_suggestion (person_id, list, typed_key)
  where status = 'waiting';
create index concept_suggestion_person on concept_suggestion (person_id, suggested_at);
create index concept_suggestion_status on concept_suggestion (status, suggested_at);
create index concept_suggestion_decider on concept_suggestion (decided_by) where decided_by is not null;

-- What was accepted: the members' edition of each list is made of these rows. They say nothing of who suggested them.
create table added_concept (
  list text not null,
  code text not null,
  -- Category of a skill, kind of a credential.
  parent text not null,
  title_en text not null,
  title_fr text not null,
  synonyms_en text[] not null,
  synonyms_fr text[] not null,
  added_at timestamptz not null,
  constraint added_concept_pk primary key (list, code),
  constraint added_concept_title_fr_unique unique (list, title_fr),
  constraint added_concept_list_known check (list in ('skill', 'credential'))
);

-- Words by which a concept is found too, as people who missed it wrote them and staff kept them.
create table added_word (
  list text not null,
  concept text not null,
  language text not null,
  word text not null,
  added_at timestamptz not null,
  constraint added_word_pk primary key (list, concept, language, word),
  constraint added_word_list_known check (list in ('skill', 'credential')),
  constraint added_word_language_known check (language in ('en', 'fr'))
);
