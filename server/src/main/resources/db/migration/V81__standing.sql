-- What the list of projects shows of goal and form, kept with the project by triggers: a list of
-- tens of thousands then reads one table.

alter table project
  add column standing text not null default 'NO_GOAL',
  add column due date,
  add column claimed numeric(7, 2),
  add column computed numeric(7, 2),
  add column grade text,
  add column blockers int not null default 0,
  add column errors int not null default 0,
  add column warnings int not null default 0,
  add column hints int not null default 0;

create view project_stands with (security_invoker = true) as
  select p.id, coalesce(f.state, 'GOAL_' || g.state, 'NO_GOAL') as standing,
    coalesce(f.due, g.due) as due, f.claimed, f.computed, f.grade,
    coalesce(f.blockers, 0) as blockers, coalesce(f.errors, 0) as errors,
    coalesce(f.warnings, 0) as warnings, coalesce(f.hints, 0) as hints
  from project p
  left join form f on f.project_id = p.id
  left join goal g on g.project_id = p.id;
grant select on project_stands to "${app}";

create function keep_standing() returns trigger language plpgsql as $$
begin
  update project p set standing = s.standing, due = s.due, claimed = s.claimed,
    computed = s.computed, grade = s.grade, blockers = s.blockers, errors = s.errors,
    warnings = s.warnings, hints = s.hints
  from project_stands s
  where s.id = p.id and p.id = new.project_id
    and (p.standing, p.due, p.claimed, p.computed, p.grade, p.blockers, p.errors, p.warnings, p.hints)
      is distinct from (s.standing, s.due, s.claimed, s.computed, s.grade, s.blockers, s.errors,
        s.warnings, s.hints);
  return null;
end $$;
create trigger form_stands after insert or update on form
  for each row execute function keep_standing();
create trigger goal_stands after insert or update on goal
  for each row execute function keep_standing();

update project p set standing = s.standing, due = s.due, claimed = s.claimed, computed = s.computed,
  grade = s.grade, blockers = s.blockers, errors = s.errors, warnings = s.warnings, hints = s.hints
from project_stands s where s.id = p.id;

create index project_in_order on project (year, department_id, code, id);
