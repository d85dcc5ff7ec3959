/** Working days in the browser, end to end: the built web app, the real server, the five plans. */
import { describe } from 'vitest';
import { chromiumPath } from '../chromium.ts';
import { comparing } from './comparing.ts';
import { everyPage } from './every-page.ts';
import { figures } from './figures.ts';
import { filtering } from './filtering.ts';
import { finding } from './finding.ts';
import { firstLoad } from './first-load.ts';
import { goingWrong } from './going-wrong.ts';
import { keyboardOnly } from './keyboard-only.ts';
import { languages } from './languages.ts';
import { measuring } from './measuring.ts';
import { onPaper } from './on-paper.ts';
import { rules } from './rules.ts';
import { takingIn } from './taking-in.ts';
import { openWorld } from './world.ts';

/** Milliseconds a story may take where the machine is busy. */
const ROOM = 90_000;

describe.skipIf(!chromiumPath())('the web app in a browser', { timeout: ROOM }, () => {
  const world = openWorld();
  describe('every page', () => everyPage(world));
  describe('by keyboard alone', () => keyboardOnly(world));
  describe('filtering and going back', () => filtering(world));
  describe('two languages', () => languages(world));
  describe('figures and their sources', () => figures(world));
  describe('comparing the plans', () => comparing(world));
  describe('rules and the calculator', () => rules(world));
  describe('measuring', () => measuring(world));
  describe('taking in', () => takingIn(world));
  describe('finding', () => finding(world));
  describe('when something goes wrong', () => goingWrong(world));
  describe('on paper', () => onPaper(world));
  describe('the first load', () => firstLoad(world));
});
