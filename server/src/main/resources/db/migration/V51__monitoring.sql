-- Monitoring within the year: what was spent and reached up to a day, several times a year. What
-- was typed stands in content, its history cell by cell in monitoring_edit; each version
-- that was handed in is kept whole.

create table monitoring (
  id uuid primary key default uuidv7(),
  project_id uuid not null references project,
  unit_id uuid not null references unit,
  year int not null,
  day date not null,
  due date,
  state text not null check (state in ('OPEN', 'SUBMITTED', 'RETURNED', 'NOTED')),
  number int not null default 1,
  content jsonb not null,
  -- for lists: the light, indicators that are behind, and what the year's end would bring
  light text check (light in ('GREEN', 'YELLOW', 'RED', 'NONE')),
  behind int not null default 0,
  low numeric(7, 2),
  high numeric(7, 2),
  grade text,
  opened_at timestamptz not null default now(),
  opened_by uuid references account,
  unique (project_id, day)
);
create index monitoring_due on monitoring (state, due, id) where state <> 'NOTED';

create table monitoring_version (
  monitoring_id uuid not null references monitoring,
  unit_id uuid not null references unit,
  number int not null,
  content jsonb not null,
  handed_in_at timestamptz not null default now(),
  handed_in_by uuid references account,
  primary key (monitoring_id, number)
);

create table monitoring_edit (
  id bigint generated always as identity primary key,
  version_id uuid not null references monitoring,
  unit_id uuid not null references unit,
  address text not null,
  revision int not null,
  before text not null,
  after text not null,
  at timestamptz not null default now(),
  account_id uuid references account
);
create index on monitoring_edit (version_id, address, id);

do $$ declare name text; begin
  foreach name in array array['monitoring', 'monitoring_version', 'monitoring_edit'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I to "${app}" using (exists (select from unit u
      where u.id = unit_id and u.path ^@ any (scope())))', name || '_scope', name);
    execute format('grant select, insert, update on %I to "${app}"', name);
  end loop;
end $$;
revoke update on monitoring_version, monitoring_edit from "${app}";

-- MONITORING  state  monitorings
create function tally_monitorings(before monitoring[], after monitoring[]) returns void
language sql security definer set search_path = public as $$
  insert into tally_change (unit_id, year, what, value, n)
  select a.id, s.year, 'MONITORING', s.state, s.n
  from (
    select m.unit_id, m.year, m.state, sum(m.sign) as n
    from (select 1 as sign, x.* from unnest(after) x
      union all select -1, x.* from unnest(before) x) m
    join project p on p.id = m.project_id and p.withdrawn_at is null
    group by m.unit_id, m.year, m.state) s
  cross join lateral units_above(s.unit_id) a
  where s.n <> 0 $$;

create function tally_monitoring_changes() returns trigger
language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' then
    perform tally_monitorings('{}', array(select row(m.*)::monitoring from rows_after m));
  else
    perform tally_monitorings(array(select row(m.*)::monitoring from rows_before m),
      array(select row(m.*)::monitoring from rows_after m));
  end if;
  return null;
end $$;
create trigger monitoring_tally_added after insert on monitoring
  referencing new table as rows_after for each statement execute function tally_monitoring_changes();
create trigger monitoring_tally_changed after update on monitoring
  referencing old table as rows_before new table as rows_after
  for each statement execute function tally_monitoring_changes();
revoke execute on function tally_monitorings from public;
