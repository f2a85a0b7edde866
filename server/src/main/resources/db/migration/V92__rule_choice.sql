-- Which rule book scores the forms of a unit and of all beneath it in a year, where an administrator
-- chose one; elsewhere place, year and tree of the form decide.

create table rule_choice (
  unit_id uuid not null references unit,
  year int not null check (year between 2000 and 2100),
  book text not null check (length(book) between 1 and 100),
  chosen_at timestamptz not null default now(),
  chosen_by uuid references account,
  primary key (unit_id, year)
);
alter table rule_choice enable row level security;
-- What holds for a unit was perhaps chosen above it.
create policy rule_choice_seen on rule_choice for select to "${app}"
  using (exists (select from unit u where u.id = unit_id));
create policy rule_choice_made on rule_choice for insert to "${app}"
  with check (exists (select from unit u where u.id = unit_id and u.path ^@ any (scope())));
create policy rule_choice_taken_back on rule_choice for delete to "${app}"
  using (exists (select from unit u where u.id = unit_id and u.path ^@ any (scope())));
grant select, insert, delete on rule_choice to "${app}";
