-- Projects of a year, their funds by source, dated changes of the budget, and spending. Money is
-- yuan. Nothing is overwritten: a wrong change or payment is revoked with a reason and stays.

create table project (
  id uuid primary key default uuidv7(),
  year int not null check (year between 2000 and 2100),
  code text not null check (length(code) between 1 and 60),
  name text not null check (length(name) between 1 and 300),
  department_id uuid not null references unit,
  unit_id uuid not null references unit,
  programme text,
  continues_id uuid references project,
  revision int not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid references account,
  withdrawn_at timestamptz,
  -- sums over the rows beneath, kept by settle_project()
  initial_budget numeric(18, 2) not null default 0,
  annual_budget numeric(18, 2) not null default 0,
  executed numeric(18, 2) not null default 0,
  changes int not null default 0,
  unique (department_id, year, code)
);
create index project_by_code on project (year, code, id);
create index project_of_unit on project (unit_id, year, code, id);
create index project_continues on project (continues_id);

create table fund (
  project_id uuid not null references project,
  source text not null check (source in ('APPROPRIATION', 'CARRY_OVER', 'OTHER')),
  initial numeric(18, 2) not null check (initial >= 0),
  primary key (project_id, source)
);

create table budget_change (
  id uuid primary key default uuidv7(),
  project_id uuid not null references project,
  source text not null check (source in ('APPROPRIATION', 'CARRY_OVER', 'OTHER')),
  day date not null,
  amount numeric(18, 2) not null check (amount <> 0),
  reason text not null default '',
  document text not null default '',
  recorded_at timestamptz not null default now(),
  recorded_by uuid references account,
  revoked_at timestamptz,
  revoked_by uuid references account,
  revoked_why text
);
create index on budget_change (project_id, day);

create table spending_import (
  id uuid primary key default uuidv7(),
  unit_id uuid not null references unit,
  file_name text not null,
  file_hash bytea not null,
  rows int not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid references account,
  undone_at timestamptz
);

create table spending (
  id uuid primary key default uuidv7(),
  project_id uuid not null references project,
  source text not null check (source in ('APPROPRIATION', 'CARRY_OVER', 'OTHER')),
  day date not null,
  amount numeric(18, 2) not null check (amount <> 0),
  summary text not null default '',
  voucher text not null default '',
  import_id uuid references spending_import,
  recorded_at timestamptz not null default now(),
  recorded_by uuid references account,
  revoked_at timestamptz,
  revoked_by uuid references account,
  revoked_why text
);
create index on spending (project_id, day);
create index on spending (import_id);

-- Works the sums of the changed projects out again, in the statement that changed them.
create function settle_projects() returns trigger language plpgsql as $$
begin
  update project p set
    initial_budget = coalesce((select sum(f.initial) from fund f where f.project_id = p.id), 0),
    annual_budget = coalesce((select sum(f.initial) from fund f where f.project_id = p.id), 0)
      + coalesce((select sum(c.amount) from budget_change c
          where c.project_id = p.id and c.revoked_at is null), 0),
    changes = (select count(*) from budget_change c
          where c.project_id = p.id and c.revoked_at is null),
    executed = coalesce((select sum(s.amount) from spending s
          where s.project_id = p.id and s.revoked_at is null), 0)
  where p.id in (select project_id from touched);
  return null;
end $$;
create trigger fund_added after insert on fund referencing new table as touched
  for each statement execute function settle_projects();
create trigger fund_changed after update on fund referencing new table as touched
  for each statement execute function settle_projects();
create trigger budget_change_added after insert on budget_change referencing new table as touched
  for each statement execute function settle_projects();
create trigger budget_change_changed after update on budget_change referencing new table as touched
  for each statement execute function settle_projects();
create trigger spending_added after insert on spending referencing new table as touched
  for each statement execute function settle_projects();
create trigger spending_changed after update on spending referencing new table as touched
  for each statement execute function settle_projects();

alter table project enable row level security;
create policy project_scope on project to "${app}"
  using (exists (select from unit u where u.id = unit_id and u.path ^@ any (scope())));
alter table fund enable row level security;
create policy fund_scope on fund to "${app}"
  using (exists (select from project p where p.id = project_id));
alter table budget_change enable row level security;
create policy budget_change_scope on budget_change to "${app}"
  using (exists (select from project p where p.id = project_id));
alter table spending enable row level security;
create policy spending_scope on spending to "${app}"
  using (exists (select from project p where p.id = project_id));
alter table spending_import enable row level security;
create policy spending_import_scope on spending_import to "${app}"
  using (exists (select from unit u where u.id = unit_id and u.path ^@ any (scope())));

grant select, insert, update on project, fund, budget_change, spending, spending_import to "${app}";
