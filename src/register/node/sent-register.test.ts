import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printFile } from '../exchange/print-file.ts';
import { REGISTER_FILES } from '../register.ts';
import { receiveRegister, sendRegister } from './sent-register.ts';
import { randomRegister } from './testing/random-register.ts';

test('a register that was sent is the same register, and its subjects are found by their ids', () => {
  fc.assert(
    fc.property(randomRegister, (register) => {
      const received = receiveRegister(structuredClone(sendRegister(register)));
      for (const file of REGISTER_FILES) {
        expect([...printFile(received, file)].join('')).toBe([...printFile(register, file)].join(''));
      }
      expect([...received.files]).toEqual([...register.files]);
      [...register.people.ids].forEach((id, position) => {
        expect(received.people.ids.indexOf(id)).toBe(position);
      });
      expect(received.people.ids.indexOf('nobody')).toBe(-1);
    }),
    { numRuns: 20 },
  );
});
