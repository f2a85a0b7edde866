-- What the checks of a year find is counted with what is found in cells: in a form that is not what
-- was approved (PRC-001) or late (PRC-003), and in a project that spent money and has no
-- self-evaluation when it was due (PRC-002).

alter table form add column year_findings jsonb not null default '[]';
alter table project add column unevaluated boolean not null default false;

create function found(findings jsonb, severity text) returns int language sql immutable
  return (select count(*) from jsonb_array_elements(findings) f where f ->> 'severity' = severity);
create function found_by(findings jsonb) returns text[] language sql immutable
  return array(select (f ->> 'check') || '/' || (f ->> 'severity') from jsonb_array_elements(findings) f);

create or replace view project_stands with (security_invoker = true) as
  select p.id, coalesce(f.state, 'GOAL_' || g.state, 'NO_GOAL') as standing,
    coalesce(f.due, g.due) as due, f.claimed, f.computed, f.grade,
    coalesce(f.blockers, 0) + (p.unevaluated and f.id is null)::int as blockers,
    coalesce(f.errors, 0) as errors, coalesce(f.warnings, 0) as warnings,
    coalesce(f.hints, 0) as hints
  from project p
  left join form f on f.project_id = p.id
  left join goal g on g.project_id = p.id;

-- A form that is opened ends what its project lacked.
create function evaluated() returns trigger language plpgsql as $$
begin
  update project set unevaluated = false where id = new.project_id and unevaluated;
  return new;
end $$;
create trigger form_evaluated before insert on form for each row execute function evaluated();

-- Notes which projects lack a self-evaluation on a day, and which do so no more.
create function note_unevaluated(today date) returns void
language sql security definer set search_path = public as $$
  update project p set unevaluated = n.lacks,
    blockers = p.blockers + case when n.lacks then 1 else -1 end
  from (
    select p.id, p.withdrawn_at is null and p.executed > 0 and today > coalesce(
      (select d.due from deadline d join unit a on a.id = d.unit_id
        where d.year = p.year and d.stage = 'EVALUATION' and u.path ^@ a.path
        order by length(a.path) desc limit 1),
      make_date(p.year, 12, 31)) as lacks
    from project p join unit u on u.id = p.unit_id
    where p.standing in ('NO_GOAL', 'GOAL_DRAFT', 'GOAL_SUBMITTED', 'GOAL_RETURNED',
      'GOAL_APPROVED')) n
  where p.id = n.id and p.unevaluated <> n.lacks $$;
revoke all on function note_unevaluated(date) from public;
grant execute on function note_unevaluated(date), found(jsonb, text), found_by(jsonb) to "${app}";

create or replace function tally_projects(before project[], after project[]) returns void
language sql security definer set search_path = public as $$
  insert into tally_change (unit_id, year, what, value, n, forms, initial, annual, executed)
  select a.id, s.year, s.what, s.value, s.n, s.forms, s.initial, s.annual, s.executed
  from (
    select p.unit_id, p.year, t.what, t.value, sum(p.sign) as n, sum(p.sign * t.forms) as forms,
      sum(p.sign * t.initial) as initial, sum(p.sign * t.annual) as annual,
      sum(p.sign * t.executed) as executed
    from (select 1 as sign, x.* from unnest(after) x
      union all select -1, x.* from unnest(before) x) p
    cross join lateral (
      select 'PROJECT', '', 0, p.initial_budget, p.annual_budget, p.executed
      union all select 'LIGHT', coalesce(p.light, ''), 0, 0, 0, 0
      union all select 'SEVERITY', 'BLOCKER', 0, 0, 0, 0 where p.unevaluated
      union all select 'CHECK', 'PRC-002/blocker', 1, 0, 0, 0 where p.unevaluated
    ) t (what, value, forms, initial, annual, executed)
    where p.withdrawn_at is null
    group by p.unit_id, p.year, t.what, t.value) s
  cross join lateral units_above(s.unit_id) a
  where s.n <> 0 or s.initial <> 0 or s.annual <> 0 or s.executed <> 0 $$;
create index project_unevaluated on project (year, unit_id) where unevaluated;
