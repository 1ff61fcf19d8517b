-- A token made under a second factor may act for somebody who leads programmes.
alter table access_token drop constraint access_token_scopes_known;
alter table access_token add constraint access_token_scopes_known check (
  scopes <@ array['profile-read', 'profile-write', 'mentoring-read', 'mentoring-write', 'mentoring-coordination']
  and cardinality(scopes) > 0);
alter table access_token add constraint access_token_coordination_short check (
  not scopes @> array['mentoring-coordination'] or ends_at <= made_at + interval '90 days');
