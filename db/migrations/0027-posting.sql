-- Posting: a form sent twice makes one draft; programs read and write opportunities.

-- Drawn with the first step of the form.
alter table opportunity add column form_key uuid;
alter table opportunity add constraint opportunity_form_key_unique unique (creator_id, form_key);

alter table access_token drop constraint access_token_scopes_known;
alter table access_token add constraint access_token_scopes_known check (
  scopes <@ array['profile-read', 'profile-write', 'mentoring-read', 'mentoring-write', 'mentoring-coordination',
    'opportunities-read', 'opportunities-write']
  and cardinality(scopes) > 0);
