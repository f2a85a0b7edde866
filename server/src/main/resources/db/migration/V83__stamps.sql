-- A number that a version gets anew whenever what follows from it alone may have changed: content,
-- revisions, findings. Whoever still has what they read under the same number need not read it
-- again. Numbers are never given out twice, also when a transaction is rolled back.
create sequence form_stamp;
grant usage on sequence form_stamp to "${app}";
alter table form_version add column stamp bigint not null default 0;

create function stamp_form() returns trigger language plpgsql as $$
begin
  new.stamp := nextval('form_stamp');
  return new;
end $$;
create trigger form_version_stamped
  before update of content, revisions, findings, checked_by on form_version
  for each row execute function stamp_form();
