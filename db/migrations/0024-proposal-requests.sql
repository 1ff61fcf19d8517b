-- Who a proposal comes from is said by the proposal itself: who approved it is forgotten when that person is erased.

alter table proposal add column is_requested boolean;
update proposal set is_requested = approved_by is null;
alter table proposal alter column is_requested set not null;
alter table proposal add constraint proposal_requested_or_approved check (not (is_requested and approved_by is not null));
