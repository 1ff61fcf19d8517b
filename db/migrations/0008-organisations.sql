-- Organisations as a tree of known ones and proposals, the domains that are theirs, and what verified a membership.

alter table organisation
  -- Of the list that comes with the platform; absent for those added here.
  add column reference_key text,
  -- Of what that list said of it when it was last followed.
  add column reference_digest text,
  add column parent_id uuid,
  add column sector text,
  add column province text,
  add column abbreviation_en text,
  add column abbreviation_fr text,
  add column other_names_en text[] not null default '{}',
  add column other_names_fr text[] not null default '{}',
  add column valid_from date,
  -- The first day on which it is no more.
  add column valid_until date,
  add column successor_id uuid,
  add column merged_into_id uuid,
  -- Folded form of what was typed: the same words typed twice are one proposal.
  add column typed_key text,
  -- Counts what happened to the row.
  add column revision integer not null default 1,
  -- Since then staff keep it: a new edition of the list changes nothing here.
  add column edited_at timestamptz;
-- The default was for the rows that there are.
alter table organisation alter column other_names_en drop default, alter column other_names_fr drop default;

alter table organisation
  drop constraint organisation_standing_known,
  drop constraint organisation_confirmed_in_both,
  add constraint organisation_standing_known check (standing in ('proposed', 'confirmed', 'merged')),
  add constraint organisation_confirmed_in_both
    check (standing <> 'confirmed' or (name_en is not null and name_fr is not null)),
  add constraint organisation_merged_somewhere check ((standing = 'merged') = (merged_into_id is not null)),
  add constraint organisation_reference_key_unique unique (reference_key),
  add constraint organisation_reference_whole check ((reference_key is null) = (reference_digest is null)),
  add constraint organisation_parent_fk foreign key (parent_id) references organisation (id),
  add constraint organisation_successor_fk foreign key (successor_id) references organisation (id),
  add constraint organisation_merged_into_fk foreign key (merged_into_id) references organisation (id),
  add constraint organisation_parent_other check (parent_id <> id),
  add constraint organisation_successor_other check (successor_id <> id),
  add constraint organisation_merged_into_other check (merged_into_id <> id),
  add constraint organisation_sector_known check (sector in ('federal', 'provincial', 'municipal', 'university',
    'college', 'school', 'health', 'indigenous', 'association', 'business', 'international', 'other')),
  add constraint organisation_sector_when_confirmed check (standing <> 'confirmed' or sector is not null),
  add constraint organisation_province_known check (province in ('AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON',
    'PE', 'QC', 'SK', 'YT')),
  add constraint organisation_dates_ordered check (valid_until > valid_from),
  add constraint organisation_succeeded_when_over check (successor_id is null or valid_until is not null);
create unique index organisation_proposed_once on organisation (typed_key) where standing = 'proposed';
create index organisation_parent on organisation (parent_id);
create index organisation_successor on organisation (successor_id);
create index organisation_merged_into on organisation (merged_into_id);

-- A domain of e-mail addresses is one organisation's; its subdomains are too, unless they are another's.
create table organisation_domain (
  domain text not null,
  organisation_id uuid not null,
  constraint organisation_domain_pk primary key (domain),
  constraint organisation_domain_organisation_fk foreign key (organisation_id) references organisation (id),
  constraint organisation_domain_folded check (domain = lower(domain))
);
create index organisation_domain_organisation on organisation_domain (organisation_id);

alter table membership
  -- Which way verified it, when and, for a way that somebody went, who.
  add column way text,
  add column verified_at timestamptz,
  add column verified_by uuid,
  -- Waits for an answer since then.
  add column asked_at timestamptz,
  -- Somebody in charge said no: no way that goes by itself says yes after that.
  add column declined_at timestamptz,
  -- The proposal under which it was declared, once that one is merged.
  add column proposed_as_id uuid;

alter table membership
  add constraint membership_way_known check (way in ('address', 'administrator', 'directory', 'staff')),
  add constraint membership_verified_some_way
    check ((standing = 'verified') = (way is not null) and (way is null) = (verified_at is null)),
  add constraint membership_verified_by_somebody check (verified_by is null or way in ('administrator', 'staff')),
  add constraint membership_asked_when_declared check (asked_at is null or standing = 'declared'),
  add constraint membership_declined_when_declared check (declined_at is null or standing = 'declared'),
  add constraint membership_proposed_as_fk foreign key (proposed_as_id) references organisation (id);
create index membership_asked on membership (asked_at) where asked_at is not null;
create index membership_proposed_as on membership (proposed_as_id);

-- Whose directory it is: signing in there shows that a person belongs.
alter table directory add column organisation_id uuid;
alter table directory add constraint directory_organisation_fk foreign key (organisation_id) references organisation (id);
create index directory_organisation on directory (organisation_id);
