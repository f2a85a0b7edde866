-- Units in a tree, accounts, roles and sessions. What a transaction may see is set by its scope:
-- the paths of units, blank between them ("." is everything). Without a scope nothing is seen.

create function scope() returns text[] language sql stable parallel safe
  return string_to_array(current_setting('hengji.scope', true), ' ');

create table unit (
  id uuid primary key default uuidv7(),
  parent_id uuid references unit,
  number int generated always as identity,
  -- the numbers on the way down from the root, each followed by a dot: .1.4.
  path text collate "C" not null unique check (path ~ '^\.([0-9]+\.)+$'),
  kind text not null check (kind in ('AREA', 'DEPARTMENT', 'UNIT')),
  name text not null check (length(name) between 1 and 200),
  code text,
  closed_at timestamptz,
  unique nulls not distinct (parent_id, name)
);

create table account (
  id uuid primary key default uuidv7(),
  unit_id uuid not null references unit,
  login text not null unique check (login ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
  name text not null check (length(name) between 1 and 100),
  password_hash text,
  must_change boolean not null default true,
  active boolean not null default true,
  created_at timestamptz not null default now()
);
create index on account (unit_id);

create table account_role (
  account_id uuid not null references account,
  role text not null check (role in ('FILER', 'UNIT_REVIEWER', 'DEPARTMENT_REVIEWER',
    'FINANCE_REVIEWER', 'RECHECKER', 'CASE_WORKER', 'APPROVER', 'CASHIER', 'AUDITOR',
    'ADMINISTRATOR')),
  unit_id uuid not null references unit,
  primary key (account_id, role, unit_id)
);

-- Failures are counted for every name that was tried, so that nobody learns which accounts exist.
create table login_failure (
  login text primary key,
  failures int not null,
  locked_until timestamptz
);

create table session (
  token_hash bytea primary key,
  account_id uuid not null references account,
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  ended_at timestamptz,
  address text not null,
  agent text not null
);
create index on session (account_id, started_at desc);

create table saved_view (
  id uuid primary key default uuidv7(),
  account_id uuid not null references account,
  page text not null,
  name text not null check (length(name) between 1 and 40),
  query text not null check (length(query) <= 1000),
  unique (account_id, page, name)
);

-- A unit is seen inside the scope; above it only the way up to the root.
alter table unit enable row level security;
create policy unit_seen on unit for select to "${app}"
  using (path ^@ any (scope()) or exists (select from unnest(scope()) own where own ^@ path));
create policy unit_added on unit for insert to "${app}" with check (path ^@ any (scope()));
create policy unit_changed on unit for update to "${app}" using (path ^@ any (scope()));

alter table account enable row level security;
create policy account_scope on account to "${app}"
  using (exists (select from unit u where u.id = unit_id and u.path ^@ any (scope())));

alter table account_role enable row level security;
create policy account_role_scope on account_role to "${app}"
  using (exists (select from unit u where u.id = unit_id and u.path ^@ any (scope())));

alter table session enable row level security;
create policy session_scope on session to "${app}"
  using (exists (select from account a where a.id = account_id));

alter table saved_view enable row level security;
create policy saved_view_own on saved_view to "${app}"
  using (account_id = nullif(current_setting('hengji.actor', true), '')::uuid);

grant usage on schema public to "${app}";
grant select, insert, update on unit, account, session to "${app}";
grant select, insert, delete on account_role, saved_view to "${app}";
grant select, insert, update, delete on login_failure to "${app}";
grant usage on sequence unit_number_seq to "${app}";
