-- Mentoring: a mentee may ask that a person review a proposal that a run made, before her answer or after it; the
-- coordination ends a pairing for a reason of its own.

-- A review is asked of the coordination, of nobody else.
alter table proposal_question add column kind text not null default 'question';
alter table proposal_question add constraint proposal_question_kind_known check (kind in ('question', 'review'));
alter table proposal_question add constraint proposal_question_review_of_coordination
  check (kind = 'question' or pairing_id is null);
drop index proposal_question_one_open;
create unique index proposal_question_one_open on proposal_question (proposal_id, kind) where answered_at is null;

alter table pairing_ending drop constraint pairing_ending_reason_known;
alter table pairing_ending add constraint pairing_ending_reason_known check (reason in (
  'goals-reached', 'no-time', 'no-common-times', 'goals-not-covered', 'not-a-fit', 'partner-silent', 'absence',
  'new-organisation', 'new-level', 'other', 'last-day', 'released',
  'both-wish', 'left-programme', 'conflict-of-interest', 'conduct', 'coordination'));
