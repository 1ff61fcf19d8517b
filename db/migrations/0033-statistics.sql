-- What statistics keep of an opportunity and of an application once they are erased: nothing about anybody.

create table opportunity_fact (
  number bigint not null,
  type text not null,
  side text not null,
  status text not null,
  organisation_id uuid,
  work_area text,
  security_level text,
  municipality text,
  is_remote boolean not null,
  is_restricted boolean not null,
  time_minutes integer,
  time_period text,
  start_on date,
  created_at timestamptz not null,
  published_at timestamptz not null,
  over_at timestamptz,
  -- Since when its row is erased: it counts as open no more.
  gone_at timestamptz not null,
  constraint opportunity_fact_pk primary key (number)
);

create table application_fact (
  -- The key under which the history tells of it.
  id uuid not null,
  opportunity bigint not null,
  applied_at timestamptz not null,
  gone_at timestamptz not null,
  constraint application_fact_pk primary key (id)
);
create index application_fact_opportunity on application_fact (opportunity);

create index opportunity_posted on opportunity (published_at) where published_at is not null;
