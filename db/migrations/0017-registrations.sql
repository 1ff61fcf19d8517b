-- What a registration needs beside its answers.

-- She said that she is 18 or older; nobody takes part without it.
alter table registration add column adult_stated_at timestamptz;
alter table registration add constraint registration_adult_once_active check (
  adult_stated_at is not null or status not in ('active', 'paused', 'absent'));

-- With whom she shall not be paired, and what of her organisation: sealed, because it tells of others.
create table registration_exclusion (
  registration_id uuid not null,
  sealed_declared text not null,
  changed_at timestamptz not null,
  constraint registration_exclusion_pk primary key (registration_id),
  constraint registration_exclusion_registration_fk foreign key (registration_id) references registration (id)
);

-- Whom a programme's team invited by a spreadsheet: an address, until its holder takes it up or it is over.
create table registration_invitation (
  id uuid not null default uuidv7(),
  programme_id uuid not null,
  side text not null,
  stream text not null,
  address text not null,
  address_key text not null,
  name text not null,
  language text not null,
  -- What the team wrote for her to read and confirm.
  places smallint not null,
  answers jsonb not null,
  invited_by uuid,
  invited_at timestamptz not null,
  constraint registration_invitation_pk primary key (id),
  constraint registration_invitation_programme_fk foreign key (programme_id) references programme (id),
  constraint registration_invitation_inviter_fk foreign key (invited_by) references person (id),
  constraint registration_invitation_side_known check (side in ('mentor', 'mentee')),
  constraint registration_invitation_stream_known check (
    stream in ('traditional', 'peer', 'reverse', 'official-languages')),
  constraint registration_invitation_language_known check (language in ('en', 'fr')),
  constraint registration_invitation_places_few check (places between 1 and 20 and (side = 'mentor' or places = 1)),
  constraint registration_invitation_once_unique unique (programme_id, side, address_key)
);
create index registration_invitation_address on registration_invitation (address_key);
create index registration_invitation_inviter on registration_invitation (invited_by);

-- A member lets programs read her registrations, or change them, apart from her profile.
alter table access_token drop constraint access_token_scopes_known;
alter table access_token add constraint access_token_scopes_known check (
  scopes <@ array['profile-read', 'profile-write', 'mentoring-read', 'mentoring-write'] and cardinality(scopes) > 0);
