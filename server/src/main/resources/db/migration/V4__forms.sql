-- Goals and self-evaluations with their versions. The content of a version is the form as the
-- command line prints it (JSON); a version that was submitted is never changed again. Every typed
-- cell stands in form_edit with its revision, before and after.

create table goal (
  id uuid primary key default uuidv7(),
  project_id uuid not null unique references project,
  unit_id uuid not null references unit,
  year int not null,
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
  due date,
  number int not null default 1,
  revision int not null default 1
);
create index goal_by_state on goal (year, state, unit_id);

create table goal_version (
  id uuid primary key default uuidv7(),
  goal_id uuid not null references goal,
  unit_id uuid not null references unit,
  number int not null,
  content jsonb not null,
  -- one for each row of the content, raised by every change of that row
  revisions int[] not null default '{}',
  reason text not null default '',
  opened_at timestamptz not null default now(),
  opened_by uuid references account,
  submitted_at timestamptz,
  submitted_by uuid references account,
  approved_at timestamptz,
  approved_by uuid references account,
  unique (goal_id, number)
);

create table form (
  id uuid primary key default uuidv7(),
  project_id uuid not null unique references project,
  unit_id uuid not null references unit,
  year int not null,
  state text not null check (state in ('FILLING', 'UNIT_REVIEW', 'DEPARTMENT_REVIEW',
    'FINANCE_REVIEW', 'RECHECK', 'RETURNED', 'DECIDED', 'PUBLISHED')),
  due date,
  number int not null default 1,
  revision int not null default 1,
  -- of the current version, for lists
  claimed numeric(7, 2),
  computed numeric(7, 2),
  grade text,
  blockers int not null default 0,
  errors int not null default 0,
  warnings int not null default 0,
  hints int not null default 0
);
create index form_by_state on form (year, state, unit_id);
create index form_of_unit on form (unit_id, year);

create table form_version (
  id uuid primary key default uuidv7(),
  form_id uuid not null references form,
  unit_id uuid not null references unit,
  number int not null,
  goal_version_id uuid references goal_version,
  content jsonb not null,
  revisions int[] not null default '{}',
  findings jsonb not null default '[]',
  opened_at timestamptz not null default now(),
  opened_by uuid references account,
  submitted_at timestamptz,
  submitted_by uuid references account,
  claimed numeric(7, 2),
  computed numeric(7, 2),
  grade text,
  unique (form_id, number)
);

create table form_edit (
  id bigint generated always as identity primary key,
  version_id uuid not null references form_version,
  unit_id uuid not null references unit,
  -- where in the content: indicators[0].actual
  address text not null,
  revision int not null,
  before text not null,
  after text not null,
  at timestamptz not null default now(),
  account_id uuid references account
);
create index on form_edit (version_id, address, id);

-- What happened on the way through the year: submitted, returned, approved, with reason and date.
create table step (
  id uuid primary key default uuidv7(),
  project_id uuid not null references project,
  unit_id uuid not null references unit,
  stage text not null check (stage in ('GOAL', 'MONITORING', 'EVALUATION')),
  number int not null,
  before text not null,
  after text not null,
  reason text not null default '',
  due date,
  at timestamptz not null default now(),
  account_id uuid references account
);
create index on step (project_id, id);
create index on step (unit_id, id);

-- Evidence: the bytes once by their hash, what they prove as often as they are used.
create table stored_file (
  hash bytea primary key,
  size bigint not null,
  bytes bytea not null
);
alter table stored_file alter column bytes set storage external;

create table evidence (
  id uuid primary key default uuidv7(),
  project_id uuid not null references project,
  unit_id uuid not null references unit,
  address text not null default '',
  file_name text not null check (length(file_name) between 1 and 200),
  media_type text not null,
  hash bytea not null references stored_file,
  added_at timestamptz not null default now(),
  added_by uuid references account,
  removed_at timestamptz,
  removed_by uuid references account
);
create index on evidence (project_id, id);

do $$ declare name text; begin
  foreach name in array array['goal', 'goal_version', 'form', 'form_version', 'form_edit', 'step', 'evidence'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I to "${app}" using (exists (select from unit u
      where u.id = unit_id and u.path ^@ any (scope())))', name || '_scope', name);
    execute format('grant select, insert, update on %I to "${app}"', name);
  end loop;
end $$;
revoke update on form_edit, step from "${app}";
alter table stored_file enable row level security;
create policy stored_file_seen on stored_file for select to "${app}"
  using (exists (select from evidence e where e.hash = stored_file.hash));
create policy stored_file_added on stored_file for insert to "${app}" with check (true);
grant select, insert on stored_file to "${app}";
