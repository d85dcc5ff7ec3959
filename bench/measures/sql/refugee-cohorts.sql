WITH received AS (
  SELECT a.person, a.day, c.period FROM arrivals a JOIN calendar c ON c.day = a.day
  WHERE a.refugee AND EXISTS (SELECT 1 FROM homes h WHERE h.person = a.person AND h.start <= a.day AND a.day < h.stop)
), followed AS (
  SELECT r.person, r.period, w.code, r.day + 7 * w.weeks AS later, r.day + 7 * w.weeks < q.after AS is_known
  FROM received r CROSS JOIN (VALUES (1, 26), (2, 52), (3, 156)) AS w (code, weeks) CROSS JOIN asked q
), living AS (
  SELECT f.person, f.period, f.code, f.is_known, EXISTS (
    SELECT 1 FROM spells s WHERE s.person = f.person AND s.start <= f.later AND f.later < s.stop) AS on_benefit
  FROM followed f
  WHERE NOT f.is_known OR EXISTS (
    SELECT 1 FROM homes h WHERE h.person = f.person AND h.start <= f.later AND f.later < h.stop)
)
SELECT code AS a, 0 AS b, period,
  CAST(count(*) FILTER (WHERE is_known AND NOT on_benefit) AS DOUBLE PRECISION) AS numerator,
  CAST(count(*) FILTER (WHERE is_known) AS DOUBLE PRECISION) AS denominator,
  CAST(count(DISTINCT person) AS DOUBLE PRECISION) AS subjects
FROM living GROUP BY code, period
