WITH RECURSIVE marks AS (
  SELECT s.person, week_of(s.start) AS w1, week_of(least(s.stop, a.after) - 1) + 1 AS w2,
    b.week = 'benefit' OR (b.week = 'by-grant' AND s.granted >= a.granted_from) AS is_benefit
  FROM spells s JOIN benefits b ON b.benefit = s.benefit CROSS JOIN asked a WHERE b.week <> '' AND s.start < a.after
  UNION ALL
  SELECT d.person, week_of(d.start), week_of(least(d.stop, a.after) - 1) + 1, false
  FROM activities d CROSS JOIN asked a WHERE d.is_frozen AND d.start < a.after
  UNION ALL
  SELECT e.person, week_of(e.start), week_of(least(e.stop, a.after) - 1) + 1, false
  FROM employment e CROSS JOIN asked a WHERE e.is_frozen AND e.start < a.after
), any_islands AS (
  SELECT person, min(w1) AS w1, max(w2) AS w2 FROM (
    SELECT person, w1, w2, sum(is_new) OVER (PARTITION BY person ORDER BY w1, w2 ROWS UNBOUNDED PRECEDING) AS island FROM (
      SELECT person, w1, w2, CASE WHEN w1 <= max(w2) OVER (PARTITION BY person ORDER BY w1, w2
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) THEN 0 ELSE 1 END AS is_new FROM marks
    ) begun
  ) numbered GROUP BY person, island
), gaps AS (
  SELECT person, g1, g2 FROM (
    SELECT person, lag(w2) OVER (PARTITION BY person ORDER BY w1) AS g1, w1 AS g2 FROM any_islands
  ) pairs WHERE g1 IS NOT NULL
), islands AS (
  SELECT person, w1, w2, row_number() OVER (PARTITION BY person ORDER BY w1) AS n,
    sum(w2 - w1) OVER (PARTITION BY person ORDER BY w1) - (w2 - w1) AS benefit_weeks
  FROM (
    SELECT person, min(w1) AS w1, max(w2) AS w2 FROM (
      SELECT person, w1, w2, sum(is_new) OVER (PARTITION BY person ORDER BY w1, w2 ROWS UNBOUNDED PRECEDING) AS island FROM (
        SELECT person, w1, w2, CASE WHEN w1 <= max(w2) OVER (PARTITION BY person ORDER BY w1, w2
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) THEN 0 ELSE 1 END AS is_new FROM marks WHERE is_benefit
      ) begun
    ) numbered GROUP BY person, island
  ) joined
), points AS (
  SELECT person, n, kind,
    coalesce(sum(g2 - g1) OVER upto, 0) - greatest(0, coalesce(max(g2) OVER upto, x) - x) AS support
  FROM (
    SELECT person, g1 AS x, 0 AS kind, CAST(NULL AS bigint) AS n, g1, g2 FROM gaps
    UNION ALL
    SELECT person, w1, 1, n, NULL, NULL FROM islands
    UNION ALL
    SELECT i.person, k.back, 2, i.n, NULL, NULL FROM islands i JOIN weeks k ON k.week = i.w1
  ) asked_at
  WINDOW upto AS (PARTITION BY person ORDER BY x, kind ROWS UNBOUNDED PRECEDING)
), supported AS (
  SELECT person, n, max(support) FILTER (WHERE kind = 1) AS support, max(support) FILTER (WHERE kind = 2) AS before_window
  FROM points WHERE kind > 0 GROUP BY person, n
), candidates AS (
  SELECT s.person, s.n, s.support, row_number() OVER (PARTITION BY s.person ORDER BY s.n) AS turn
  FROM supported s CROSS JOIN asked a WHERE s.n = 1 OR s.support - s.before_window >= a.needed
), turns AS (
  SELECT person, turn, n, support AS since, true AS is_start FROM candidates WHERE turn = 1
  UNION ALL
  SELECT c.person, c.turn, c.n, CASE WHEN c.support - t.since >= a.needed THEN c.support ELSE t.since END,
    c.support - t.since >= a.needed
  FROM turns t JOIN candidates c ON c.person = t.person AND c.turn = t.turn + 1 CROSS JOIN asked a
), numbered AS (
  SELECT i.person, i.w1, i.w2, 1 + i.benefit_weeks - max(CASE WHEN t.is_start THEN i.benefit_weeks END)
    OVER (PARTITION BY i.person ORDER BY i.n ROWS UNBOUNDED PRECEDING) AS number
  FROM islands i LEFT JOIN turns t ON t.person = i.person AND t.n = i.n
), stepped AS (
  SELECT i.person, s.step, greatest(i.w1, i.w1 + s.first - i.number, a.first_week) AS w1, least(i.w2, i.w1 + s.after - i.number) AS w2
  FROM numbered i JOIN steps s ON s.first < i.number + i.w2 - i.w1 AND s.after > i.number CROSS JOIN asked a
), placed AS (
  SELECT q.person, q.step, q.w1 - b.first_week AS before, q.w2 - e.first_week AS until, b.period AS p1, e.period AS p2
  FROM (
    SELECT s.person, s.step, greatest(s.w1, thursdays_before(r.start), thursdays_before(a.first)) AS w1,
      least(s.w2, thursdays_before(r.stop), thursdays_before(a.after)) AS w2
    FROM stepped s JOIN residing r ON r.person = s.person CROSS JOIN asked a
  ) q
  JOIN calendar b ON b.day = q.w1 * 7 JOIN calendar e ON e.day = (q.w2 - 1) * 7
  WHERE q.w1 < q.w2
), ends AS (
  SELECT step, period, sum(alone) AS alone, sum(change) AS change FROM (
    SELECT step, p1 AS period, -before AS alone, 1 AS change FROM placed
    UNION ALL
    SELECT step, p2, until, -1 FROM placed
  ) both_ends GROUP BY step, period
), met AS (
  SELECT person, step, p2, greatest(p1, coalesce(1 + max(p2) OVER (
    PARTITION BY person, step ORDER BY p1, p2 ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)) AS p1
  FROM placed
), newcomers AS (
  SELECT step, period, sum(change) AS change FROM (
    SELECT step, p1 AS period, 1 AS change FROM met WHERE p1 <= p2
    UNION ALL
    SELECT step, p2 + 1, -1 FROM met WHERE p1 <= p2
  ) both_ends GROUP BY step, period
)
SELECT s.step AS a, 0 AS b, p.period,
  CAST(coalesce(e.alone, 0) + p.weeks * coalesce(sum(e.change) OVER w, 0) AS DOUBLE PRECISION) AS numerator,
  CAST(0 AS DOUBLE PRECISION) AS denominator,
  CAST(coalesce(sum(n.change) OVER w, 0) AS DOUBLE PRECISION) AS subjects
FROM steps s CROSS JOIN periods p
LEFT JOIN ends e ON e.step = s.step AND e.period = p.period
LEFT JOIN newcomers n ON n.step = s.step AND n.period = p.period
WINDOW w AS (PARTITION BY s.step ORDER BY p.period)
