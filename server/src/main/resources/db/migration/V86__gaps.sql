-- The widest gaps of a year, and what is undecided, are read in their order from the projects, which
-- have the points of their forms (V81): one table instead of two.
drop index form_gap;
create index project_gap on project (year, (abs(claimed - computed)) desc, id)
  where claimed is not null and computed is not null and withdrawn_at is null;
create index project_undecided on project (year, claimed desc, id)
  where claimed is not null and computed is null and withdrawn_at is null;
