-- How a programme is set up: what it says of itself in both languages, its texts and its rules of pairing.

alter table programme
  -- Since when the name and the purpose in this language say what is right; the older of the two is due for a review.
  add column en_current_at timestamptz,
  add column fr_current_at timestamptz,
  -- What an administrator of the platform answered the team.
  add column decision_note text,
  -- Counts the changes of what its forms show: nobody saves over a change that she has not seen.
  add column revision integer not null default 1;

-- Sent twice, the form of a new programme makes one.
create unique index programme_name_en_once on programme (organisation_id, lower(name_en))
  where status not in ('closed', 'refused');
create unique index programme_name_fr_once on programme (organisation_id, lower(name_fr))
  where status not in ('closed', 'refused');

-- What a programme says in its own words, in both languages; what it leaves out is said in the platform's.
create table programme_text (
  programme_id uuid not null,
  kind text not null,
  -- Of a message.
  subject_en text,
  subject_fr text,
  text_en text not null,
  text_fr text not null,
  -- Since when each says what is right; the older of the two is due for a review.
  en_current_at timestamptz not null,
  fr_current_at timestamptz not null,
  changed_by uuid,
  constraint programme_text_pk primary key (programme_id, kind),
  constraint programme_text_programme_fk foreign key (programme_id) references programme (id),
  constraint programme_text_changer_fk foreign key (changed_by) references person (id),
  constraint programme_text_kind_known check (kind in (
    'agreement', 'fit-check', 'midterm-review', 'final-review',
    'proposal-asked', 'proposal', 'proposal-reminder', 'confirmed-mentee', 'confirmed-mentor',
    'first-meeting-reminder', 'midterm-offer', 'final-offer')),
  constraint programme_text_subject_in_both check ((subject_en is null) = (subject_fr is null))
);

-- The rules of pairing of one stream, version after version: none is ever changed.
create table programme_rule_set (
  programme_id uuid not null,
  stream text not null,
  version smallint not null,
  from_on date not null,
  -- Checked by the program each time it is read: src/modules/mentoring/programmes/rules/rule-set-data.ts
  rules jsonb not null,
  made_by uuid,
  made_at timestamptz not null,
  constraint programme_rule_set_pk primary key (programme_id, stream, version),
  constraint programme_rule_set_programme_fk foreign key (programme_id) references programme (id),
  constraint programme_rule_set_maker_fk foreign key (made_by) references person (id),
  constraint programme_rule_set_stream_known check (stream in ('traditional', 'peer', 'reverse', 'official-languages')),
  constraint programme_rule_set_counted check (version > 0)
);
