-- By when each stage of a year is to be handed in, by unit; a unit without its own day goes by the
-- nearest above it. So the days above one's own scope are seen too.

create table deadline (
  unit_id uuid not null references unit,
  year int not null check (year between 2000 and 2100),
  stage text not null check (stage in ('GOAL', 'MONITORING', 'EVALUATION')),
  due date not null,
  primary key (unit_id, year, stage)
);
alter table deadline enable row level security;
create policy deadline_seen on deadline for select to "${app}"
  using (exists (select from unit u where u.id = unit_id));
create policy deadline_set on deadline for insert to "${app}"
  with check (exists (select from unit u where u.id = unit_id and u.path ^@ any (scope())));
create policy deadline_taken_back on deadline for delete to "${app}"
  using (exists (select from unit u where u.id = unit_id and u.path ^@ any (scope())));
grant select, insert, delete on deadline to "${app}";

-- What belongs to no unit (a name that was locked) is seen by whoever is at the root.
alter policy audit_seen on audit_entry using ('.' = any (scope())
  or exists (select from unit u where u.id = unit_id and u.path ^@ any (scope()))
  or (unit_id is null
    and exists (select from unit u where u.parent_id is null and u.path ^@ any (scope()))));
