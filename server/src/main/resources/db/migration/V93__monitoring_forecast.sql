-- What a unit expects of the year's end, beside what was reached: of each indicator how much it will
-- be, and how likely its target will be met. It goes along with each version that is handed in.
alter table monitoring add forecast jsonb not null default '[]';
alter table monitoring_version add forecast jsonb not null default '[]';
