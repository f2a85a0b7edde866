-- The program that found what stands in findings: what another one found is found anew.
alter table form_version add column checked_by text not null default '';

create function forget_findings() returns trigger language plpgsql as $$
begin
  new.checked_by := '';
  return new;
end $$;
create trigger content_changed before update of content on form_version
  for each row when (old.content is distinct from new.content) execute function forget_findings();
