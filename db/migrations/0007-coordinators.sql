-- Coordinators run a programme day to day; each role is held only where it has a meaning.

alter table role_grant drop constraint role_grant_role_known;
alter table role_grant add constraint role_grant_role_known
  check (role in ('administrator', 'help', 'moderation', 'verification', 'reference-data', 'audit', 'coordinator'));
alter table role_grant add constraint role_grant_role_in_scope check (
  case scope_kind
    when 'platform' then role <> 'coordinator'
    when 'programme' then role in ('administrator', 'coordinator')
    else role = 'administrator'
  end
);
