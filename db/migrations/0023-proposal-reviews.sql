-- Mentoring: a mentee may ask that a person review a proposal that a run made, before her answer or after it.

-- A review is asked of the coordination, of nobody else.
alter table proposal_question add column kind text not null default 'question';
alter table proposal_question add constraint proposal_question_kind_known check (kind in ('question', 'review'));
alter table proposal_question add constraint proposal_question_review_of_coordination
  check (kind = 'question' or pairing_id is null);
drop index proposal_question_one_open;
create unique index proposal_question_one_open on proposal_question (proposal_id, kind) where answered_at is null;
