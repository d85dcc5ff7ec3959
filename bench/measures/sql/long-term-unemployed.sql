-- Gross-unemployed spells share a day; 80 % of the 364 days that end on the last day of the month.
WITH counted AS (
  SELECT s.person, s.start, s.stop, s.degree,
    max(s.stop) OVER (PARTITION BY s.person ORDER BY s.start, s.stop
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) > s.start AS laps
  FROM spells s JOIN benefits b ON b.benefit = s.benefit
  WHERE b.unemployed = 'all' OR (b.unemployed = 'ready' AND s.is_ready)
), shared AS (
  SELECT DISTINCT person FROM counted WHERE laps
), edges AS (
  SELECT person, edge, lead(edge) OVER (PARTITION BY person ORDER BY edge) AS next_edge FROM (
    SELECT c.person, c.start AS edge FROM counted c JOIN shared s ON s.person = c.person
    UNION
    SELECT c.person, c.stop FROM counted c JOIN shared s ON s.person = c.person
  ) both_ends
), segments AS (
  SELECT c.person, c.start, c.stop, c.degree AS weight FROM counted c
  WHERE NOT EXISTS (SELECT 1 FROM shared s WHERE s.person = c.person)
  UNION ALL
  SELECT e.person, e.edge, e.next_edge, least(1000, sum(c.degree))
  FROM edges e JOIN counted c ON c.person = e.person AND c.start <= e.edge AND c.stop >= e.next_edge
  GROUP BY e.person, e.edge, e.next_edge
), likely AS (
  SELECT g.person FROM segments g CROSS JOIN asked a
  WHERE g.stop > a.first - 364 AND g.start < a.after
  GROUP BY g.person
  HAVING sum(g.weight * CAST(least(g.stop, a.after) - greatest(g.start, a.first - 364) AS bigint)) >= 291200
), months AS (
  SELECT DISTINCT g.person, p.period, p.after
  FROM likely l JOIN segments g ON g.person = l.person JOIN periods p ON g.start < p.after AND g.stop > p.first
), long AS (
  SELECT m.person, m.period, m.after
  FROM months m JOIN segments g ON g.person = m.person AND g.start < m.after AND g.stop > m.after - 364
  GROUP BY m.person, m.period, m.after
  HAVING sum(g.weight * (least(g.stop, m.after) - greatest(g.start, m.after - 364))) >= 291200
)
SELECT h.municipality AS a, 0 AS b, l.period,
  CAST(count(*) AS DOUBLE PRECISION) AS numerator, CAST(0 AS DOUBLE PRECISION) AS denominator,
  CAST(count(*) AS DOUBLE PRECISION) AS subjects
FROM long l
JOIN persons p ON p.person = l.person AND p.working < l.after AND p.retired >= l.after
JOIN homes h ON h.person = l.person AND h.start < l.after AND h.stop >= l.after
GROUP BY h.municipality, l.period
