-- What programs of a member's own present in her place, within the scopes that she chose.
create table access_token (
  id uuid not null default uuidv7(),
  account_id uuid not null,
  -- What the member calls it: the program or the script that holds it.
  name text not null,
  scopes text[] not null,
  token_hash bytea not null,
  made_at timestamptz not null,
  ends_at timestamptz not null,
  last_used_at timestamptz,
  constraint access_token_pk primary key (id),
  constraint access_token_hash_unique unique (token_hash),
  constraint access_token_account_fk foreign key (account_id) references account (id),
  constraint access_token_scopes_known check (scopes <@ array['profile-read', 'profile-write'] and cardinality(scopes) > 0),
  constraint access_token_ends_after_making check (ends_at >= made_at)
);
create index access_token_account on access_token (account_id);
