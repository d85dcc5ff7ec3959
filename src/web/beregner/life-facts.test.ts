import { describe, expect, test } from 'vitest';
import { EMPTY_LIFE } from './life-address.ts';
import { LANES, moved, placeOf, withNew, withoutFact } from './life-facts.ts';

const life = LANES.reduce((of, lane) => withNew(of, lane, '2018-01-15'), EMPTY_LIFE);

describe('facts on the timeline', () => {
  test.each(LANES)('%s: moved a week and back it is where it was', (lane) => {
    if (lane === 'work') return;
    const there = moved(life, lane, 0, 7);
    expect(placeOf(there, lane, 0).from).toBe(placeOf(life, lane, 0).from + 7);
    expect(moved(there, lane, 0, -7)).toEqual(life);
  });

  test('work moves by whole months', () => {
    expect(moved(life, 'work', 0, 31).work[0]).toMatchObject({ from: '2018-02', to: '2018-07' });
  });

  test('an end is pulled, never past the other', () => {
    expect(moved(life, 'spells', 0, 10, 'to').spells[0]).toMatchObject({ from: '2018-01-15', to: '2018-07-24' });
    expect(moved(life, 'spells', 0, -5000, 'to').spells[0]).toMatchObject({ from: '2018-01-15', to: '2018-01-15' });
    expect(moved(life, 'spells', 0, 5000, 'from').spells[0]).toMatchObject({ from: '2018-07-14', to: '2018-07-14' });
  });

  test('what goes on stays so', () => {
    const open = { ...life, spells: [{ ...life.spells[0]!, to: null }] };
    expect(moved(open, 'spells', 0, 3).spells[0]).toMatchObject({ from: '2018-01-18', to: null });
  });

  test('one is taken away', () => {
    expect(withoutFact(life, 'talks', 0).talks).toEqual([]);
  });
});
