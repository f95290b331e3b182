-- What it answered when it came first; null for one that says stop or start. A message may be handed over again when
-- there is a newer question.
alter table recipient_said
    add column notice_id uuid,
    add column asked_by  uuid,
    add constraint both_or_none check ((notice_id is null) = (asked_by is null));
