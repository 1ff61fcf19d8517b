-- The marketplace of opportunities: kinds of opportunity as data, who wishes which, what is posted, who applies.

create table opportunity_type (
  code text not null,
  -- Where it stands among the others.
  position smallint not null,
  family text not null,
  -- `federal`: for members verified in an organisation of the federal service; `open`: for everybody.
  audience text not null,
  label_en text not null,
  label_fr text not null,
  -- What it is, in two or three sentences.
  definition_en text not null,
  definition_fr text not null,
  -- How the people of each side are called; both null where there is one side only.
  seeking_en text,
  seeking_fr text,
  offering_en text,
  offering_fr text,
  -- What helps its author: advice beside the form, and a text to begin with.
  guidance_en text,
  guidance_fr text,
  template_en text,
  template_fr text,
  -- For each field of the catalogue: off, optional or required. Checked by the program each time it is read.
  fields jsonb not null,
  -- Not offered: what is posted goes on, nothing new is posted.
  is_offered boolean not null,
  revision integer not null,
  changed_at timestamptz not null,
  constraint opportunity_type_pk primary key (code),
  constraint opportunity_type_family_known check (family in ('mobility', 'development', 'career')),
  constraint opportunity_type_audience_known check (audience in ('federal', 'open')),
  constraint opportunity_type_sides_whole check (
    (seeking_en is null) = (seeking_fr is null) and (seeking_en is null) = (offering_en is null)
    and (seeking_en is null) = (offering_fr is null))
);

-- Which kinds a person wishes to hear of and be found for, and on which side: hers alone to see.
create table opt_in (
  person_id uuid not null,
  type text not null,
  side text not null,
  since timestamptz not null,
  constraint opt_in_pk primary key (person_id, type, side),
  constraint opt_in_side_known check (side in ('seeking', 'offering', 'both'))
);
create index opt_in_type on opt_in (type, side);

create sequence opportunity_number as bigint start with 1001;

create table opportunity (
  number bigint not null default nextval('opportunity_number'),
  -- Null in a draft until its author has chosen.
  type text,
  -- Which side its author stands on; `both` where the kind has one side only.
  side text,
  status text not null,
  -- Who typed it, and whose address stands on it: they may differ once the other has agreed.
  creator_id uuid not null,
  contact_id uuid not null,
  contact_asked_at timestamptz,
  contact_agreed_at timestamptz,
  contact_name text not null,
  contact_address text not null,
  contact_telephone text,
  organisation_id uuid,
  -- To guide those who are chosen and to give feedback at the end.
  undertaken_at timestamptz,
  source_language text not null,
  title_en text,
  title_fr text,
  description_en text,
  description_fr text,
  -- Since when what is written in each language is right.
  en_current_at timestamptz,
  fr_current_at timestamptz,
  work_area text,
  work_area_other text,
  -- None: as many as come.
  places smallint,
  start_on date,
  end_on date,
  deadline_on date,
  -- In which its days begin and end.
  time_zone text not null,
  -- The moment after the last on which one may apply.
  closes_at timestamptz,
  time_minutes integer,
  time_period text,
  is_remote boolean not null,
  -- Code of the list of municipalities.
  municipality text,
  security_level text,
  -- Codes of the lists of occupations and of education levels.
  occupation text,
  education_level text,
  -- Others may read it, not apply.
  is_restricted boolean not null,
  -- Which step of the form its author has reached: the ones before it were in order.
  step smallint not null,
  duplicate_of bigint,
  -- Counts the changes: a form that was read before the last one is refused.
  revision integer not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  published_at timestamptz,
  -- Since when it is completed, cancelled or expired.
  over_at timestamptz,
  constraint opportunity_pk primary key (number),
  constraint opportunity_type_fk foreign key (type) references opportunity_type (code),
  constraint opportunity_creator_fk foreign key (creator_id) references person (id),
  constraint opportunity_contact_fk foreign key (contact_id) references person (id),
  constraint opportunity_organisation_fk foreign key (organisation_id) references organisation (id),
  constraint opportunity_side_known check (side in ('seeking', 'offering', 'both')),
  constraint opportunity_status_known check (status in (
    'draft', 'in-review', 'published', 'closed-to-applications', 'filled', 'in-progress',
    'completed', 'cancelled', 'expired', 'archived')),
  constraint opportunity_source_known check (source_language in ('en', 'fr')),
  constraint opportunity_places_few check (places between 1 and 100),
  constraint opportunity_period_known check (time_period in ('total', 'day', 'week', 'month')),
  constraint opportunity_time_whole check ((time_minutes is null) = (time_period is null) and time_minutes > 0),
  constraint opportunity_security_known check (security_level in (
    'none', 'reliability', 'enhanced-reliability', 'secret', 'top-secret')),
  constraint opportunity_dates_ordered check (end_on >= start_on),
  constraint opportunity_step_known check (step between 1 and 3),
  constraint opportunity_closing_known check ((deadline_on is null) = (closes_at is null)),
  constraint opportunity_kind_once_submitted check (status = 'draft' or (type is not null and side is not null)),
  constraint opportunity_whole_once_public check (status in ('draft', 'cancelled', 'archived') or (
    coalesce(title_en, title_fr) is not null and start_on is not null and deadline_on is not null
    and undertaken_at is not null)),
  constraint opportunity_published_once_public check (status in ('draft', 'in-review', 'cancelled', 'archived')
    or published_at is not null),
  constraint opportunity_over_when_over check (
    (status in ('completed', 'cancelled', 'expired', 'archived')) = (over_at is not null))
);
create index opportunity_creator on opportunity (creator_id);
create index opportunity_contact on opportunity (contact_id);
create index opportunity_organisation on opportunity (organisation_id);
create index opportunity_type_of on opportunity (type);
create index opportunity_closing on opportunity (closes_at) where status in ('published', 'closed-to-applications');

create table opportunity_skill (
  opportunity bigint not null,
  -- A code of the list of skills: one concept in both languages.
  skill text not null,
  is_essential boolean not null,
  constraint opportunity_skill_pk primary key (opportunity, skill),
  constraint opportunity_skill_opportunity_fk foreign key (opportunity) references opportunity (number)
);
create index opportunity_skill_of on opportunity_skill (skill);

create table opportunity_group_level (
  opportunity bigint not null,
  -- Codes of the list of occupational groups and of its levels; none stands for every level.
  occupational_group text not null,
  occupational_level text not null,
  constraint opportunity_group_level_pk primary key (opportunity, occupational_group, occupational_level),
  constraint opportunity_group_level_opportunity_fk foreign key (opportunity) references opportunity (number)
);

create table opportunity_language (
  opportunity bigint not null,
  language text not null,
  component text not null,
  level text not null,
  constraint opportunity_language_pk primary key (opportunity, language, component),
  constraint opportunity_language_opportunity_fk foreign key (opportunity) references opportunity (number),
  constraint opportunity_language_official check (language in ('en', 'fr')),
  constraint opportunity_language_component_known check (component in ('reading', 'writing', 'oral')),
  constraint opportunity_language_level_known check (level in ('A', 'B', 'C'))
);

create table opportunity_hours (
  opportunity bigint not null,
  day text not null,
  -- Of the opportunity's own zone.
  starts_at time not null,
  minutes smallint not null,
  constraint opportunity_hours_pk primary key (opportunity, day),
  constraint opportunity_hours_opportunity_fk foreign key (opportunity) references opportunity (number),
  constraint opportunity_hours_day_known check (
    day in ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')),
  constraint opportunity_hours_within_day check (minutes between 15 and 1440)
);

-- Only people of these organisations and of those below them may apply.
create table opportunity_restriction (
  opportunity bigint not null,
  organisation_id uuid not null,
  constraint opportunity_restriction_pk primary key (opportunity, organisation_id),
  constraint opportunity_restriction_opportunity_fk foreign key (opportunity) references opportunity (number),
  constraint opportunity_restriction_organisation_fk foreign key (organisation_id) references organisation (id)
);
create index opportunity_restriction_organisation on opportunity_restriction (organisation_id);

-- Asks somebody to apply, or to opt in.
create table invitation (
  id uuid not null default uuidv7(),
  opportunity bigint not null,
  person_id uuid not null,
  invited_by uuid not null,
  purpose text not null,
  status text not null,
  message text,
  -- What was said of the fit when it was sent: points, contributions, rules.
  match jsonb,
  invited_at timestamptz not null,
  answered_at timestamptz,
  constraint invitation_pk primary key (id),
  constraint invitation_opportunity_fk foreign key (opportunity) references opportunity (number),
  constraint invitation_person_fk foreign key (person_id) references person (id),
  constraint invitation_inviter_fk foreign key (invited_by) references person (id),
  constraint invitation_purpose_known check (purpose in ('apply', 'opt-in')),
  constraint invitation_status_known check (status in ('sent', 'followed', 'declined', 'lapsed')),
  constraint invitation_answered_when_over check ((status = 'sent') = (answered_at is null)),
  constraint invitation_opportunity_unique unique (opportunity, person_id, purpose)
);
create index invitation_person on invitation (person_id);
create index invitation_inviter on invitation (invited_by);

create table application (
  id uuid not null default uuidv7(),
  opportunity bigint not null,
  person_id uuid not null,
  status text not null,
  -- Which of the places an offer holds and an acceptance takes, from 1: two can never claim the same one.
  place smallint,
  message text,
  -- Sections of her profile that the author may read with it.
  shown_sections text[] not null,
  match jsonb,
  is_shortlisted boolean not null,
  -- Why it ended: a code; in her own words where the code is `other`.
  reason text,
  reason_note text,
  applied_at timestamptz not null,
  -- Until the end of this moment an offer holds its place.
  answer_by timestamptz,
  changed_at timestamptz not null,
  ended_at timestamptz,
  supervisor_told_at timestamptz,
  revision integer not null,
  constraint application_pk primary key (id),
  constraint application_opportunity_fk foreign key (opportunity) references opportunity (number),
  constraint application_person_fk foreign key (person_id) references person (id),
  constraint application_status_known check (status in (
    'sent', 'offered', 'accepted', 'declined', 'withdrawn', 'rejected')),
  constraint application_place_held check ((status in ('offered', 'accepted')) = (place is not null)),
  constraint application_answer_awaited check ((status = 'offered') = (answer_by is not null)),
  constraint application_ended_when_over check (
    (status in ('declined', 'withdrawn', 'rejected')) = (ended_at is not null)),
  constraint application_reasoned check (status not in ('declined', 'withdrawn') or reason is not null),
  constraint application_note_with_other check (reason_note is null or reason = 'other')
);
create unique index application_place_taken_once on application (opportunity, place) where place is not null;
create unique index application_open_once on application (opportunity, person_id)
  where status in ('sent', 'offered', 'accepted');
create index application_person on application (person_id);
create index application_due on application (answer_by) where answer_by is not null;
