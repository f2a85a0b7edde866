-- Goals as they are declared. A row of a goal keeps its number while rows come, go and move around
-- it, so that what two people type meets in the right row. A decision may carry a document.

alter table goal_version
  add column row_keys int[] not null default '{}',
  add column rows_made int not null default 0;

-- of the current version, for lists
alter table goal
  add column indicators int not null default 0,
  add column weight numeric(7, 2),
  add column blockers int not null default 0,
  add column errors int not null default 0,
  add column warnings int not null default 0,
  add column hints int not null default 0;

create table goal_edit (
  id bigint generated always as identity primary key,
  version_id uuid not null references goal_version,
  unit_id uuid not null references unit,
  -- where in the version, by the number of the row: indicators[4].target
  address text not null,
  revision int not null,
  before text not null,
  after text not null,
  at timestamptz not null default now(),
  account_id uuid references account
);
create index on goal_edit (version_id, address, id);

alter table goal_edit enable row level security;
create policy goal_edit_scope on goal_edit to "${app}" using (exists (select from unit u
  where u.id = unit_id and u.path ^@ any (scope())));
grant select, insert on goal_edit to "${app}";
