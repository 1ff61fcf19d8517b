-- Stated again after every migration: what the program's own role may do. It owns nothing.
grant usage on schema public to :app_role;
grant select, insert, update, delete on all tables in schema public to :app_role;
grant usage on all sequences in schema public to :app_role;
revoke insert, update, delete on migration from :app_role;
-- History is written once: append-only by right, not by trigger.
revoke update, delete on event, access_event from :app_role;
grant usage on schema graphile_worker to :app_role;
grant select, insert, update, delete on all tables in schema graphile_worker to :app_role;
grant usage on all sequences in schema graphile_worker to :app_role;
grant execute on all functions in schema graphile_worker to :app_role;
-- The queue hides its rows from every role but their owner; here the program's role is the one that works them.
do $$
declare name text;
begin
  for name in select tablename from pg_tables where schemaname = 'graphile_worker' loop
    execute format('alter table graphile_worker.%I disable row level security', name);
  end loop;
end $$;
