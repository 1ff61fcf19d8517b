-- The help centre: questions and answers with all their versions, and the messages that people leave.

create table help_article (
  id uuid not null default uuidv7(),
  -- Stable name of an article that comes with the platform; absent for one that staff wrote.
  code text,
  status text not null,
  -- The version that people read.
  version integer not null,
  -- Fixed from the first publication on: a published address lives for ever.
  slug_en text not null,
  slug_fr text not null,
  position integer not null,
  first_published_at timestamptz,
  constraint help_article_pk primary key (id),
  constraint help_article_code_unique unique (code),
  constraint help_article_slug_en_unique unique (slug_en),
  constraint help_article_slug_fr_unique unique (slug_fr),
  constraint help_article_status_known check (status in ('draft', 'published')),
  constraint help_article_published_since check (status = 'draft' or first_published_at is not null)
);

create table help_article_version (
  article_id uuid not null,
  number integer not null,
  category text not null,
  -- Tasks beside which the question is shown.
  contexts text[] not null,
  question_en text,
  answer_en text,
  question_fr text,
  answer_fr text,
  -- When the text of this language last changed or was found right again; the older text of a pair is stale.
  en_current_at timestamptz,
  fr_current_at timestamptz,
  -- Other words under which people look for it, in both languages.
  search_words text not null,
  saved_at timestamptz not null,
  -- The text came with the platform; what staff wrote never follows its editions, even once its editor is erased.
  by_platform boolean not null,
  saved_by uuid,
  restored_from integer,
  constraint help_article_version_pk primary key (article_id, number),
  constraint help_article_version_article_fk foreign key (article_id) references help_article (id),
  constraint help_article_version_person_fk foreign key (saved_by) references person (id),
  constraint help_article_version_editor check (not by_platform or saved_by is null),
  constraint help_article_version_category_known check (category in
    ('getting-started', 'account', 'sign-in', 'security', 'organisation', 'notices', 'privacy', 'access', 'problems', 'platform')),
  constraint help_article_version_english_whole
    check ((question_en is null) = (answer_en is null) and (question_en is null) = (en_current_at is null)),
  constraint help_article_version_french_whole
    check ((question_fr is null) = (answer_fr is null) and (question_fr is null) = (fr_current_at is null)),
  constraint help_article_version_written check (question_en is not null or question_fr is not null)
);
create index help_article_version_person on help_article_version (saved_by) where saved_by is not null;

create sequence help_message_number as bigint;

create table help_message (
  number bigint not null default nextval('help_message_number'),
  status text not null,
  -- Counts what happened to the message: an answer written without having seen the latest is refused.
  revision integer not null,
  reason text not null,
  subject text not null,
  body text not null,
  -- A member, or an address that nothing has confirmed; neither once the author is erased.
  person_id uuid,
  address text,
  language text not null,
  -- The page that the message is about, as the author left it in the form.
  page text,
  browser text,
  article_id uuid,
  -- Something that looked like a social insurance number was taken out before the message was stored.
  was_blanked boolean not null,
  left_at timestamptz not null,
  waiting_since timestamptz,
  constraint help_message_pk primary key (number),
  constraint help_message_person_fk foreign key (person_id) references person (id),
  constraint help_message_article_fk foreign key (article_id) references help_article (id),
  constraint help_message_status_known check (status in ('open', 'answered', 'closed')),
  constraint help_message_reason_known check (reason in
    ('account', 'problem', 'accessibility', 'privacy', 'organisation', 'suggestion', 'other')),
  constraint help_message_language_known check (language in ('en', 'fr')),
  constraint help_message_one_author check (person_id is null or address is null),
  constraint help_message_waits_while_open check ((status = 'open') = (waiting_since is not null))
);
create index help_message_waiting on help_message (waiting_since) where status = 'open';
create index help_message_status on help_message (status, number);
create index help_message_person on help_message (person_id, number) where person_id is not null;
create index help_message_article on help_message (article_id) where article_id is not null;

create table help_reply (
  id uuid not null default uuidv7(),
  message_number bigint not null,
  kind text not null,
  body text not null,
  written_by uuid,
  written_at timestamptz not null,
  constraint help_reply_pk primary key (id),
  constraint help_reply_message_fk foreign key (message_number) references help_message (number) on delete cascade,
  constraint help_reply_person_fk foreign key (written_by) references person (id),
  constraint help_reply_kind_known check (kind in ('answer', 'note', 'addition'))
);
create index help_reply_message on help_reply (message_number, written_at);
create index help_reply_person on help_reply (written_by) where written_by is not null;

create table help_screenshot (
  message_number bigint not null,
  position integer not null,
  file_id uuid not null,
  constraint help_screenshot_pk primary key (message_number, position),
  constraint help_screenshot_message_fk foreign key (message_number) references help_message (number) on delete cascade,
  -- A picture expires before its message does.
  constraint help_screenshot_file_fk foreign key (file_id) references stored_file (id) on delete cascade,
  constraint help_screenshot_file_unique unique (file_id)
);
