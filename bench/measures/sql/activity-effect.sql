WITH ended AS (
  SELECT a.person, a.kind, c.period, q.follow_up, q.follow_up < k.after AS is_known
  FROM activities a JOIN calendar c ON c.day = a.stop - 1 JOIN periods q ON q.period = c.period CROSS JOIN asked k
  WHERE EXISTS (SELECT 1 FROM homes h WHERE h.person = a.person AND h.start < a.stop AND a.stop <= h.stop)
), followed AS (
  SELECT e.person, e.kind, e.period, e.is_known, EXISTS (
    SELECT 1 FROM spells s JOIN benefits b ON b.benefit = s.benefit
    WHERE s.person = e.person AND b.dependent AND s.start <= e.follow_up AND e.follow_up < s.stop) AS is_dependent
  FROM ended e
)
SELECT kind AS a, 0 AS b, period,
  CAST(count(*) FILTER (WHERE is_known AND NOT is_dependent) AS DOUBLE PRECISION) AS numerator,
  CAST(count(*) FILTER (WHERE is_known) AS DOUBLE PRECISION) AS denominator,
  CAST(count(DISTINCT person) AS DOUBLE PRECISION) AS subjects
FROM followed GROUP BY kind, period
