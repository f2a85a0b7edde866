-- What an import added to projects that were here before it: taken away again when the import is
-- undone and nobody worked on it. The file and what was read of it stay with the import.

alter table import_row
  add column added_goal uuid references goal on delete set null,
  add column added_form uuid references form on delete set null;
create index import_row_goal on import_row (added_goal) where added_goal is not null;
create index import_row_form on import_row (added_form) where added_form is not null;

create function take_back_added(import uuid) returns void
language plpgsql security definer set search_path = public as $$
declare
  projects uuid[];
  goals uuid[];
  forms uuid[];
begin
  select array_agg(r.project_id), array_agg(r.added_goal) filter (where r.added_goal is not null),
    array_agg(r.added_form) filter (where r.added_form is not null)
  into projects, goals, forms
  from import_row r
  join import_job j on j.id = r.import_id and j.state = 'APPLIED'
  join project p on p.id = r.project_id
  join unit u on u.id = p.unit_id and u.path ^@ any (scope())
  where r.import_id = $1 and not r.made;
  perform tally_forms(array(select f from form f
    join project p on p.id = f.project_id and p.withdrawn_at is null where f.id = any (forms)), '{}');
  perform tally_goals(array(select g from goal g
    join project p on p.id = g.project_id and p.withdrawn_at is null where g.id = any (goals)), '{}');
  delete from form_edit e using form_version v where v.id = e.version_id and v.form_id = any (forms);
  delete from form_version where form_id = any (forms);
  delete from form where id = any (forms);
  delete from goal_edit e using goal_version v where v.id = e.version_id and v.goal_id = any (goals);
  delete from goal_version where goal_id = any (goals);
  delete from goal where id = any (goals);
  update project p set standing = s.standing, due = s.due, claimed = s.claimed,
    computed = s.computed, grade = s.grade, blockers = s.blockers, errors = s.errors,
    warnings = s.warnings, hints = s.hints
  from project_stands s where s.id = p.id and p.id = any (projects);
end $$;
revoke all on function take_back_added(uuid) from public;
grant execute on function take_back_added(uuid) to "${app}";
