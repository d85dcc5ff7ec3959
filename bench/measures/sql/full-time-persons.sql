-- Weight of the day for each benefit by itself; spells of one benefit that overlap share the day.
WITH counted AS (
  SELECT s.person, s.benefit, s.start, s.stop, s.degree,
    max(s.stop) OVER (PARTITION BY s.person, s.benefit ORDER BY s.start, s.stop
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) > s.start AS laps
  FROM spells s JOIN benefits b ON b.benefit = s.benefit WHERE b.public_support
), shared AS (
  SELECT DISTINCT person, benefit FROM counted WHERE laps
), edges AS (
  SELECT person, benefit, edge, lead(edge) OVER (PARTITION BY person, benefit ORDER BY edge) AS next_edge FROM (
    SELECT c.person, c.benefit, c.start AS edge FROM counted c JOIN shared s ON s.person = c.person AND s.benefit = c.benefit
    UNION
    SELECT c.person, c.benefit, c.stop FROM counted c JOIN shared s ON s.person = c.person AND s.benefit = c.benefit
  ) both_ends
), segments AS (
  SELECT c.person, c.benefit, c.start, c.stop, c.degree AS weight FROM counted c
  WHERE NOT EXISTS (SELECT 1 FROM shared s WHERE s.person = c.person AND s.benefit = c.benefit)
  UNION ALL
  SELECT e.person, e.benefit, e.edge, e.next_edge, least(1000, sum(c.degree))
  FROM edges e JOIN counted c
    ON c.person = e.person AND c.benefit = e.benefit AND c.start <= e.edge AND c.stop >= e.next_edge
  GROUP BY e.person, e.benefit, e.edge, e.next_edge
), pieces AS (
  SELECT s.person, h.municipality, s.benefit, s.weight,
    greatest(s.start, h.start, p.working, a.first) AS start, least(s.stop, h.stop, p.retired, a.after) AS stop
  FROM segments s
  JOIN persons p ON p.person = s.person
  JOIN homes h ON h.person = s.person AND h.start < s.stop AND s.start < h.stop
  CROSS JOIN asked a
), placed AS (
  SELECT q.person, q.municipality, q.benefit, q.weight, q.start - b.first AS before, q.stop - e.first AS until,
    b.period AS p1, e.period AS p2
  FROM pieces q JOIN calendar b ON b.day = q.start JOIN calendar e ON e.day = q.stop - 1
  WHERE q.start < q.stop
), ends AS (
  SELECT municipality, benefit, period, sum(alone) AS alone, sum(change) AS change FROM (
    SELECT municipality, benefit, p1 AS period, -before * weight AS alone, weight AS change FROM placed
    UNION ALL
    SELECT municipality, benefit, p2, until * weight, -weight FROM placed
  ) marks GROUP BY municipality, benefit, period
), met AS (
  SELECT person, municipality, benefit, p2, greatest(p1, coalesce(1 + max(p2) OVER (
    PARTITION BY person, municipality, benefit ORDER BY p1, p2 ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)) AS p1
  FROM placed
), newcomers AS (
  SELECT municipality, benefit, period, sum(change) AS change FROM (
    SELECT municipality, benefit, p1 AS period, 1 AS change FROM met WHERE p1 <= p2
    UNION ALL
    SELECT municipality, benefit, p2 + 1, -1 FROM met WHERE p1 <= p2
  ) marks GROUP BY municipality, benefit, period
), cells AS (
  SELECT DISTINCT m.municipality, m.benefit, p.period, p.days
  FROM (SELECT DISTINCT municipality, benefit FROM placed) m CROSS JOIN periods p
)
SELECT c.benefit AS a, c.municipality AS b, c.period,
  CAST(coalesce(e.alone, 0) + c.days * coalesce(sum(e.change) OVER w, 0) AS DOUBLE PRECISION) AS numerator,
  CAST(0 AS DOUBLE PRECISION) AS denominator,
  CAST(coalesce(sum(n.change) OVER w, 0) AS DOUBLE PRECISION) AS subjects
FROM cells c
LEFT JOIN ends e ON e.municipality = c.municipality AND e.benefit = c.benefit AND e.period = c.period
LEFT JOIN newcomers n ON n.municipality = c.municipality AND n.benefit = c.benefit AND n.period = c.period
WINDOW w AS (PARTITION BY c.municipality, c.benefit ORDER BY c.period)
