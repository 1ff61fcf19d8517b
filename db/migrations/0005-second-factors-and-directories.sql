-- What proves a person beyond her password, and sign-in with an organisation's own directory.

-- When the second factor was last given in this session: staff pages want a recent one.
alter table session add column factor_at timestamptz;
alter table session add constraint session_factor_when_given
  check ((strength = 'second-factor') = (factor_at is not null));

create table authenticator_app (
  account_id uuid not null,
  sealed_secret text not null,
  added_at timestamptz not null,
  -- Absent until a first code has shown that the app holds the secret.
  confirmed_at timestamptz,
  -- The last time step whose code was accepted: a code works once.
  last_step bigint,
  constraint authenticator_app_pk primary key (account_id),
  constraint authenticator_app_account_fk foreign key (account_id) references account (id),
  constraint authenticator_app_step_when_confirmed check ((confirmed_at is null) = (last_step is null))
);

create table passkey (
  id uuid not null default uuidv7(),
  account_id uuid not null,
  -- What the person calls it; the day it was added stands for it when absent.
  name text,
  credential_id bytea not null,
  public_key bytea not null,
  -- Counted by the key itself; one that goes back is a copy.
  sign_count bigint not null,
  transports text[] not null,
  added_at timestamptz not null,
  last_used_at timestamptz,
  constraint passkey_pk primary key (id),
  constraint passkey_credential_unique unique (credential_id),
  constraint passkey_account_fk foreign key (account_id) references account (id)
);
create index passkey_account on passkey (account_id);

-- What a key is asked to sign: once, in the browser and the session that asked.
create table passkey_challenge (
  id uuid not null default uuidv7(),
  purpose text not null,
  value bytea not null,
  browser_hash bytea not null,
  session_id uuid,
  expires_at timestamptz not null,
  constraint passkey_challenge_pk primary key (id),
  constraint passkey_challenge_value_unique unique (value),
  constraint passkey_challenge_session_fk foreign key (session_id) references session (id) on delete cascade,
  constraint passkey_challenge_purpose_known check (purpose in ('registration', 'second-factor', 'sign-in')),
  constraint passkey_challenge_session_unless_sign_in check ((purpose = 'sign-in') = (session_id is null))
);
create index passkey_challenge_session on passkey_challenge (session_id);
create index passkey_challenge_old on passkey_challenge (expires_at);

create table recovery_code (
  account_id uuid not null,
  -- A digest under a key that stands outside the database.
  code_hash bytea not null,
  key_name text not null,
  made_at timestamptz not null,
  used_at timestamptz,
  constraint recovery_code_pk primary key (account_id, code_hash),
  constraint recovery_code_account_fk foreign key (account_id) references account (id)
);

-- An organisation's own sign-in, by OpenID Connect.
create table directory (
  id uuid not null default uuidv7(),
  name_en text not null,
  name_fr text not null,
  issuer text not null,
  client_id text not null,
  -- Absent for a client that proves itself by PKCE alone.
  sealed_secret text,
  -- Addresses that this directory may speak for.
  address_domains text[] not null,
  -- Values of `amr` or `acr` that tell of a second factor given to the directory.
  factor_values text[] not null,
  is_enabled boolean not null,
  created_at timestamptz not null,
  constraint directory_pk primary key (id),
  constraint directory_issuer_client_unique unique (issuer, client_id)
);

create table directory_identity (
  directory_id uuid not null,
  -- The directory's own name for the person, which it never gives to another one.
  subject text not null,
  account_id uuid not null,
  linked_at timestamptz not null,
  constraint directory_identity_pk primary key (directory_id, subject),
  constraint directory_identity_account_unique unique (directory_id, account_id),
  constraint directory_identity_directory_fk foreign key (directory_id) references directory (id),
  constraint directory_identity_account_fk foreign key (account_id) references account (id)
);
create index directory_identity_account on directory_identity (account_id);

-- A sign-in under way at a directory. State, nonce and code verifier are computed from the key ring and this row's id.
create table directory_sign_in (
  id uuid not null default uuidv7(),
  directory_id uuid not null,
  key_name text not null,
  browser_hash bytea not null,
  next text,
  expires_at timestamptz not null,
  -- An answer of the directory is taken once.
  answered_at timestamptz,
  -- Who a newcomer is, kept until she accepts the terms of use.
  sealed_claims text,
  constraint directory_sign_in_pk primary key (id),
  constraint directory_sign_in_directory_fk foreign key (directory_id) references directory (id),
  constraint directory_sign_in_claims_when_answered check (sealed_claims is null or answered_at is not null)
);
create index directory_sign_in_directory on directory_sign_in (directory_id);
create index directory_sign_in_browser on directory_sign_in (browser_hash);
create index directory_sign_in_old on directory_sign_in (expires_at);
