-- A unit that is hung under another takes what was counted of it and all beneath it along.
create function tally_moved_unit() returns trigger
language plpgsql security definer set search_path = public as $$
begin
  insert into tally_change
    (unit_id, year, what, value, n, forms, initial, annual, executed, points)
  select a.id, t.year, t.what, t.value, a.sign * sum(t.n), a.sign * sum(t.forms),
    a.sign * sum(t.initial), a.sign * sum(t.annual), a.sign * sum(t.executed),
    a.sign * sum(t.points)
  from (select id, -1 as sign from units_above(old.parent_id)
    union all select id, 1 from units_above(new.parent_id)) a
  cross join (select * from tally union all select * from tally_change) t
  where t.unit_id = new.id
  group by a.id, a.sign, t.year, t.what, t.value;
  return null;
end $$;
create trigger unit_tally_moved after update of parent_id on unit
  for each row when (old.parent_id is distinct from new.parent_id)
  execute function tally_moved_unit();
