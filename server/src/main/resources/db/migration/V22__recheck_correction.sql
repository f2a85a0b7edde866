-- What the owner of a re-check reads otherwise than the program did, cell by cell. The forms of a
-- re-check are read anew each time; a correction holds while the cell still reads as it did.

create table recheck_correction (
  recheck_id uuid not null references recheck,
  -- the form's number in the re-check, from 1
  form int not null,
  address text not null check (length(address) <= 60),
  read text not null,
  text text not null check (length(text) <= 4000),
  primary key (recheck_id, form, address)
);
alter table recheck_correction enable row level security;
create policy recheck_correction_seen on recheck_correction to "${app}"
  using (exists (select from recheck r where r.id = recheck_id));
grant select, insert, update, delete on recheck_correction to "${app}";

-- The form as it was checked, of parts that are forms.
alter table recheck_part add column form jsonb;
