-- What people keep of their searches: searches to do again, and opportunities to come back to.

create table saved_search (
  person_id uuid not null,
  id uuid not null default uuidv7(),
  -- What is searched.
  about text not null,
  name text not null,
  -- The criteria, as the address of the search writes them.
  query text not null,
  saved_at timestamptz not null,
  constraint saved_search_pk primary key (person_id, id),
  constraint saved_search_about_known check (about in ('opportunities')),
  constraint saved_search_query_unique unique (person_id, about, query)
);

create table favourite_opportunity (
  person_id uuid not null,
  opportunity bigint not null,
  since timestamptz not null,
  constraint favourite_opportunity_pk primary key (person_id, opportunity)
);
create index favourite_opportunity_of on favourite_opportunity (opportunity);
