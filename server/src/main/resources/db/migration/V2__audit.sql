-- The log of every change: only added to. Each entry carries the hash of the one before, so that
-- nothing can be changed, left out or put in between unnoticed.

create table audit_entry (
  number bigint primary key,
  at timestamptz not null,
  actor_id uuid,
  actor text not null,
  unit_id uuid references unit,
  action text not null,
  subject text not null,
  subject_id text not null,
  before text,
  after text,
  previous bytea not null,
  hash bytea not null
);
create index on audit_entry (subject, subject_id, number);
create index on audit_entry (unit_id, number);
create index on audit_entry (actor_id, number);

-- One row: where the chain ends. Whoever adds holds it to the end of the transaction.
create table audit_head (
  one boolean primary key default true check (one),
  number bigint not null,
  hash bytea not null
);
insert into audit_head (number, hash) values (0, decode(repeat('00', 32), 'hex'));

alter table audit_entry enable row level security;
create policy audit_seen on audit_entry for select to "${app}"
  using ('.' = any (scope())
    or exists (select from unit u where u.id = unit_id and u.path ^@ any (scope())));
create policy audit_added on audit_entry for insert to "${app}" with check (true);

grant select, insert on audit_entry to "${app}";
grant select, update on audit_head to "${app}";
