-- The sums over the list of a year, for somebody who sees tens of thousands of projects, are worked
-- out from this index alone.
create index project_sums on project (year, department_id)
  include (unit_id, standing, changes, initial_budget, annual_budget, executed, claimed, computed)
  where withdrawn_at is null;
