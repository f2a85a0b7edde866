-- What the search box of the list looks in, and the widest gaps in one order with the ids: many
-- forms have the same gap, none at all above all.
alter table project
  add column search text not null generated always as (lower(code || ' ' || name)) stored;

drop index form_gap;
create index form_gap on form (year, (abs(claimed - computed)) desc, id)
  where claimed is not null and computed is not null;
