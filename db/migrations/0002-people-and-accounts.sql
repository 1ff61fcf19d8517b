-- A person is a human with a profile; an account is a way to sign in; a membership ties person and organisation.

create table person (
  id uuid not null default uuidv7(),
  first_name text not null,
  last_name text not null,
  display_name text not null,
  language text not null,
  time_zone text not null,
  created_at timestamptz not null,
  constraint person_pk primary key (id),
  constraint person_language_known check (language in ('en', 'fr'))
);

create table organisation (
  id uuid not null default uuidv7(),
  name_en text,
  name_fr text,
  standing text not null,
  created_at timestamptz not null,
  constraint organisation_pk primary key (id),
  constraint organisation_standing_known check (standing in ('proposed', 'confirmed')),
  constraint organisation_named check (name_en is not null or name_fr is not null),
  constraint organisation_confirmed_in_both check (standing = 'proposed' or (name_en is not null and name_fr is not null))
);

create table membership (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  organisation_id uuid not null,
  standing text not null,
  from_at timestamptz not null,
  until_at timestamptz,
  constraint membership_pk primary key (id),
  constraint membership_person_fk foreign key (person_id) references person (id),
  constraint membership_organisation_fk foreign key (organisation_id) references organisation (id),
  constraint membership_standing_known check (standing in ('declared', 'verified'))
);
create unique index membership_open on membership (person_id, organisation_id) where until_at is null;
create index membership_organisation on membership (organisation_id);

create table account (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  username text not null,
  status text not null,
  -- Absent when the person signs in only by her organisation's directory.
  password_hash text,
  locked_until timestamptz,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  last_sign_in_at timestamptz,
  constraint account_pk primary key (id),
  constraint account_person_unique unique (person_id),
  constraint account_username_unique unique (username),
  constraint account_person_fk foreign key (person_id) references person (id),
  constraint account_status_known check (status in ('unconfirmed', 'active', 'locked', 'suspended', 'closed')),
  constraint account_locked_until_when_locked check ((status = 'locked') = (locked_until is not null)),
  constraint account_confirmed_unless_unconfirmed check ((status = 'unconfirmed') = (confirmed_at is null))
);
create index account_unconfirmed on account (created_at) where status = 'unconfirmed';

create table account_address (
  id uuid not null default uuidv7(),
  account_id uuid not null,
  address text not null,
  -- Folded form that decides whether two addresses are the same.
  address_key text not null,
  is_primary boolean not null,
  confirmed_at timestamptz,
  created_at timestamptz not null,
  bounces integer not null default 0,
  held_at timestamptz,
  constraint account_address_pk primary key (id),
  constraint account_address_account_fk foreign key (account_id) references account (id)
);
-- Any number of people may type an address; one proves that it is hers.
create unique index account_address_confirmed on account_address (address_key) where confirmed_at is not null;
create unique index account_address_primary on account_address (account_id) where is_primary;
create index account_address_key on account_address (address_key);

create table terms_acceptance (
  account_id uuid not null,
  document text not null,
  version text not null,
  accepted_at timestamptz not null,
  constraint terms_acceptance_pk primary key (account_id, document, version),
  constraint terms_acceptance_account_fk foreign key (account_id) references account (id),
  constraint terms_acceptance_document_known check (document in ('terms', 'privacy'))
);

-- A code and a link, both computed from the key ring and this row's id: neither is stored anywhere.
create table confirmation (
  id uuid not null default uuidv7(),
  purpose text not null,
  -- Absent for an address that nobody has: the page behaves the same, nobody can confirm it.
  account_id uuid,
  address_id uuid,
  key_name text not null,
  browser_hash bytea not null,
  requested_at timestamptz not null,
  code_expires_at timestamptz not null,
  link_expires_at timestamptz not null,
  code_tries integer not null,
  link_tries integer not null,
  used_at timestamptz,
  replaced_at timestamptz,
  constraint confirmation_pk primary key (id),
  constraint confirmation_account_fk foreign key (account_id) references account (id),
  constraint confirmation_address_fk foreign key (address_id) references account_address (id),
  constraint confirmation_purpose_known check (purpose in ('registration', 'password-reset', 'address-change', 'unlock'))
);
create index confirmation_account on confirmation (account_id);
create index confirmation_address on confirmation (address_id);
create index confirmation_browser on confirmation (browser_hash, purpose, requested_at);
create index confirmation_old on confirmation (requested_at);

create table session (
  id uuid not null default uuidv7(),
  account_id uuid not null,
  token_hash bytea not null,
  strength text not null,
  stays boolean not null,
  -- The password was right and the second factor is still due: such a session opens nothing but its page.
  awaits_factor boolean not null,
  browser text not null,
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  ends_at timestamptz not null,
  constraint session_pk primary key (id),
  constraint session_token_unique unique (token_hash),
  constraint session_account_fk foreign key (account_id) references account (id),
  constraint session_strength_known check (strength in ('password', 'directory', 'second-factor'))
);
create index session_account on session (account_id);
create index session_ended on session (ends_at);

-- What somebody was writing when her session ended: for an hour, for her and her browser only.
create table kept_form (
  id uuid not null default uuidv7(),
  account_id uuid not null,
  browser_hash bytea not null,
  -- Where the form was going; a path of this site.
  path text not null,
  sealed_fields text not null,
  kept_at timestamptz not null,
  constraint kept_form_pk primary key (id),
  constraint kept_form_account_fk foreign key (account_id) references account (id)
);
create index kept_form_account on kept_form (account_id);
create index kept_form_old on kept_form (kept_at);

create table role_grant (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  role text not null,
  scope_kind text not null,
  scope_id uuid,
  from_at timestamptz not null,
  until_at timestamptz,
  granted_by uuid,
  granted_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by uuid,
  constraint role_grant_pk primary key (id),
  constraint role_grant_person_fk foreign key (person_id) references person (id),
  constraint role_grant_role_known check (role in ('administrator', 'help', 'moderation', 'verification', 'reference-data', 'audit')),
  constraint role_grant_scope_known check (scope_kind in ('platform', 'organisation', 'programme', 'employer')),
  constraint role_grant_scope_named check ((scope_kind = 'platform') = (scope_id is null)),
  constraint role_grant_dates_ordered check (until_at is null or until_at > from_at)
);
create unique index role_grant_open on role_grant (person_id, role, scope_kind, scope_id) nulls not distinct where revoked_at is null;
