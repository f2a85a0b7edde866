-- What the overview counts, kept beside the records by triggers: for each unit and everything
-- beneath it, so that a year of any office is a handful of rows. A change adds rows to tally_change
-- and waits for nobody; settle_tally() adds them up into tally from time to time. Whoever reads
-- takes both together.
--
-- what       value             n           further
-- PROJECT    ''                projects    initial, annual, executed (yuan)
-- LIGHT      GREEN, YELLOW, …  projects    by their latest monitoring; '' without any
-- GOAL       state             goals
-- FORM       state             forms
-- CLAIMED    ''                forms       points: the sum of what they claim
-- COMPUTED   ''                forms       points: the sum of what was computed
-- UNDECIDED  ''                forms       claimed and not to be computed
-- GRADE      优, …             forms       by what was computed
-- SEVERITY   ERROR, …          findings
-- CHECK      SCR-001/error     findings    forms

alter table form add column checks text[] not null default '{}';
create index form_checks on form using gin (checks);
-- the gap between what is claimed and what was computed, widest first
create index form_gap on form (year, (abs(claimed - computed)) desc)
  where claimed is not null and computed is not null;
-- what waits for somebody, by deadline
create index form_due on form (state, due, id) where state not in ('DECIDED', 'PUBLISHED');
create index goal_due on goal (state, due, id) where state <> 'APPROVED';

alter table project add column light text check (light in ('GREEN', 'YELLOW', 'RED', 'NONE'));
alter table project add column monitored_on date;

create table tally (
  unit_id uuid not null references unit,
  year int not null,
  what text not null,
  value text not null,
  n bigint not null,
  forms bigint not null,
  initial numeric not null,
  annual numeric not null,
  executed numeric not null,
  points numeric not null,
  primary key (unit_id, year, what, value)
);
create index on tally (unit_id, what, value);
create table tally_change (
  unit_id uuid not null,
  year int not null,
  what text not null,
  value text not null,
  n bigint not null,
  forms bigint not null default 0,
  initial numeric not null default 0,
  annual numeric not null default 0,
  executed numeric not null default 0,
  points numeric not null default 0
);
create index on tally_change (unit_id, year);

create function units_above(unit uuid) returns table (id uuid) language sql stable as $$
  with recursive up as (
    select u.id, u.parent_id from unit u where u.id = $1
    union all select u.id, u.parent_id from up join unit u on u.id = up.parent_id)
  select id from up $$;

create function tally_projects(before project[], after project[]) returns void
language sql security definer set search_path = public as $$
  insert into tally_change (unit_id, year, what, value, n, initial, annual, executed)
  select a.id, s.year, s.what, s.value, s.n, s.initial, s.annual, s.executed
  from (
    select p.unit_id, p.year, t.what, t.value, sum(p.sign) as n, sum(p.sign * t.initial) as initial,
      sum(p.sign * t.annual) as annual, sum(p.sign * t.executed) as executed
    from (select 1 as sign, x.* from unnest(after) x
      union all select -1, x.* from unnest(before) x) p
    cross join lateral (
      select 'PROJECT', '', p.initial_budget, p.annual_budget, p.executed
      union all select 'LIGHT', coalesce(p.light, ''), 0, 0, 0) t (what, value, initial, annual, executed)
    where p.withdrawn_at is null
    group by p.unit_id, p.year, t.what, t.value) s
  cross join lateral units_above(s.unit_id) a
  where s.n <> 0 or s.initial <> 0 or s.annual <> 0 or s.executed <> 0 $$;

create function tally_goals(before goal[], after goal[]) returns void
language sql security definer set search_path = public as $$
  insert into tally_change (unit_id, year, what, value, n)
  select a.id, s.year, 'GOAL', s.state, s.n
  from (
    select g.unit_id, g.year, g.state, sum(g.sign) as n
    from (select 1 as sign, x.* from unnest(after) x
      union all select -1, x.* from unnest(before) x) g
    group by g.unit_id, g.year, g.state) s
  cross join lateral units_above(s.unit_id) a
  where s.n <> 0 $$;

create function tally_forms(before form[], after form[]) returns void
language sql security definer set search_path = public as $$
  insert into tally_change (unit_id, year, what, value, n, forms, points)
  select a.id, s.year, s.what, s.value, s.n, s.forms, s.points
  from (
    select f.unit_id, f.year, t.what, t.value, sum(f.sign * t.n) as n, sum(f.sign) as forms,
      sum(f.sign * t.points) as points
    from (select 1 as sign, x.* from unnest(after) x
      union all select -1, x.* from unnest(before) x) f
    cross join lateral (
      select 'FORM', f.state, 1, 0::numeric
      union all select 'CLAIMED', '', 1, f.claimed where f.claimed is not null
      union all select 'COMPUTED', '', 1, f.computed where f.computed is not null
      union all select 'UNDECIDED', '', 1, 0 where f.claimed is not null and f.computed is null
      union all select 'GRADE', f.grade, 1, 0 where f.grade is not null
      union all select 'SEVERITY', v.severity, v.n, 0
        from (values ('BLOCKER', f.blockers), ('ERROR', f.errors), ('WARNING', f.warnings),
          ('INFO', f.hints)) v (severity, n) where v.n > 0
      union all select 'CHECK', c, count(*)::int, 0 from unnest(f.checks) c group by c
    ) t (what, value, n, points)
    group by f.unit_id, f.year, t.what, t.value) s
  cross join lateral units_above(s.unit_id) a
  where s.n <> 0 or s.forms <> 0 or s.points <> 0 $$;

create function tally_project_changes() returns trigger
language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' then
    perform tally_projects('{}', array(select row(n.*)::project from rows_after n));
    return null;
  end if;
  perform tally_projects(array(select row(o.*)::project from rows_before o), array(select row(n.*)::project from rows_after n));
  -- A project that is withdrawn takes its goal and its form along.
  if exists (select from rows_before o join rows_after n on n.id = o.id
      where (n.withdrawn_at is null) <> (o.withdrawn_at is null)) then
    perform tally_goals(
      array(select g from goal g join rows_after n on n.id = g.project_id
        join rows_before o on o.id = n.id where n.withdrawn_at is not null and o.withdrawn_at is null),
      array(select g from goal g join rows_after n on n.id = g.project_id
        join rows_before o on o.id = n.id where n.withdrawn_at is null and o.withdrawn_at is not null));
    perform tally_forms(
      array(select f from form f join rows_after n on n.id = f.project_id
        join rows_before o on o.id = n.id where n.withdrawn_at is not null and o.withdrawn_at is null),
      array(select f from form f join rows_after n on n.id = f.project_id
        join rows_before o on o.id = n.id where n.withdrawn_at is null and o.withdrawn_at is not null));
  end if;
  return null;
end $$;

create function tally_goal_changes() returns trigger
language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' then
    perform tally_goals('{}', array(select row(g.*)::goal from rows_after g
      join project p on p.id = g.project_id and p.withdrawn_at is null));
  else
    perform tally_goals(
      array(select row(g.*)::goal from rows_before g
        join project p on p.id = g.project_id and p.withdrawn_at is null),
      array(select row(g.*)::goal from rows_after g
        join project p on p.id = g.project_id and p.withdrawn_at is null));
  end if;
  return null;
end $$;

create function tally_form_changes() returns trigger
language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' then
    perform tally_forms('{}', array(select row(f.*)::form from rows_after f
      join project p on p.id = f.project_id and p.withdrawn_at is null));
  else
    perform tally_forms(
      array(select row(f.*)::form from rows_before f
        join project p on p.id = f.project_id and p.withdrawn_at is null),
      array(select row(f.*)::form from rows_after f
        join project p on p.id = f.project_id and p.withdrawn_at is null));
  end if;
  return null;
end $$;

do $$ declare name text; begin
  foreach name in array array['project', 'goal', 'form'] loop
    execute format('create trigger %1$s_tally_added after insert on %1$s
      referencing new table as rows_after for each statement execute function tally_%1$s_changes()', name);
    execute format('create trigger %1$s_tally_changed after update on %1$s
      referencing old table as rows_before new table as rows_after
      for each statement execute function tally_%1$s_changes()', name);
  end loop;
end $$;

-- Adds up what was counted since the last time; one at a time, others pass.
create function settle_tally() returns void
language sql security definer set search_path = public as $$
  with turn as materialized (select pg_try_advisory_xact_lock(hashtext('settle_tally')) as mine),
  gone as (delete from tally_change where (select mine from turn) returning *)
  insert into tally as t
  select unit_id, year, what, value, sum(n), sum(forms), sum(initial), sum(annual), sum(executed),
    sum(points)
  from gone group by unit_id, year, what, value
  on conflict (unit_id, year, what, value) do update set n = t.n + excluded.n,
    forms = t.forms + excluded.forms, initial = t.initial + excluded.initial,
    annual = t.annual + excluded.annual, executed = t.executed + excluded.executed,
    points = t.points + excluded.points $$;

-- Counts everything anew: once here, and after units were moved in the tree.
create function count_anew() returns void
language plpgsql security definer set search_path = public as $$
begin
  lock table project, goal, form, tally, tally_change in share row exclusive mode;
  delete from tally;
  delete from tally_change;
  perform tally_projects('{}', array(select p from project p));
  perform tally_goals('{}', array(select g from goal g
    join project p on p.id = g.project_id and p.withdrawn_at is null));
  perform tally_forms('{}', array(select f from form f
    join project p on p.id = f.project_id and p.withdrawn_at is null));
  perform settle_tally();
end $$;
select count_anew();

revoke execute on function tally_projects, tally_goals, tally_forms, count_anew from public;

-- All sums of the units that may be seen, settled or not.
create view tallied with (security_invoker = true) as
  select * from tally union all select * from tally_change;
do $$ declare name text; begin
  foreach name in array array['tally', 'tally_change'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select to "${app}" using (exists (select from unit u
      where u.id = unit_id and u.path ^@ any (scope())))', name || '_scope', name);
    execute format('grant select on %I to "${app}"', name);
  end loop;
end $$;
grant select on tallied to "${app}";
