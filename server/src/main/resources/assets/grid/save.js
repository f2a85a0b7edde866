/**
 * Saves by itself: 400 ms after the last key all unsaved cells go in one request, one request at a time.
 * What the server does not acknowledge stays dirty, in the page and in the browser's own store, and is
 * sent again. docs/designs/scoring-grid.md says what goes over the wire.
 */
import {renewToken, signInAgain} from '../session.js';
import {grow} from '../grow.js';
import {acknowledge, allFields, cellOf, fieldNamed, gridForm, isField, isUnsaved, mark, rowOf, savedText} from './cells.js';
import {fragmentsOf, place, rowOfFragment} from './fragments.js';
import {button, make, makeRoom, note, saveState, toast} from './notices.js';
import {forget, keep, keeps, restore} from './store.js';
import {words} from './words.js';

const DELAY = 400;
const PATIENCE = 20000;
const RETRY = [2000, 4000, 8000, 15000, 30000];

let timer = 0;
let composing = false;
let sending = false;
let stopped = false;
/** The person put off signing in again: nothing is sent until they ask for it. */
let paused = false;
let failures = 0;
let askedToLeave = false;
/** The time of the last acknowledgement, as the server said it. */
let lastSaved = '';
/** Texts that the server refused, by name: not sent again until they change. */
const refused = new Map();
/** Choices in a clash, by name: the text to keep and the other one. */
const choices = new Map();
/** Clashes in the cell that has the focus, by id: shown when it is left. */
const waiting = new Map();

const unsaved = () => allFields().filter(isUnsaved);
const due = () => unsaved().filter(field =>
  refused.get(field.name) !== field.value && !waiting.has(cellOf(field)?.id));

/** @returns {boolean} whether all that was typed is with the server */
export const allSaved = () => unsaved().length === 0 && choices.size === 0;

/** A field has another text. */
export function touched(field) {
  grow(field);
  mark(field);
  if (waiting.has(cellOf(field)?.id)) waiting.delete(cellOf(field).id);
  if (isUnsaved(field)) keep(field);
  else forget(field.name);
  askedToLeave = false;
  if (stopped || paused) return;
  if (!sending) show();
  later(DELAY);
}

/** Sends what is unsaved now. */
export function saveNow() {
  if (allSaved()) {
    toast(lastSaved ? words.saved(lastSaved) : words.savedAlready);
    return;
  }
  failures = 0;
  paused = false;
  later(0);
}

/** @returns {Promise<boolean>} true when everything is saved, false when that fails now */
export async function saved() {
  later(0);
  while (!allSaved()) {
    await new Promise(next => document.addEventListener('hj:settled', next, {once: true}));
    if (failures || stopped || paused || (!sending && due().length === 0 && choices.size === 0)) return allSaved();
  }
  return true;
}

function later(delay) {
  clearTimeout(timer);
  timer = setTimeout(send, delay);
}

async function send() {
  if (sending || stopped || composing) return;
  const fields = due();
  if (fields.length === 0 && choices.size === 0) return;
  sending = true;
  const sent = new Map(fields.map(field => [field.name, field.value]));
  const chosen = new Map(choices);
  saveState('saving', words.saving);
  try {
    const answer = await fetch(gridForm().dataset.save, {
      method: 'POST', body: bodyOf(fields), headers: {'HX-Request': 'true'}, signal: AbortSignal.timeout(PATIENCE),
    });
    renewToken(answer);
    await take(answer, sent, chosen);
  } catch {
    failed(words.offline(countUnsaved()));
  } finally {
    sending = false;
  }
  if (!failures && !stopped && !paused && (due().length || choices.size)) later(DELAY);
  show();
  document.dispatchEvent(new CustomEvent('hj:settled'));
}

function bodyOf(fields) {
  const body = new URLSearchParams();
  const form = gridForm();
  const token = form.querySelector('input[name=_csrf]');
  if (token) body.append('_csrf', token.value);
  const rows = new Set();
  for (const field of fields) {
    body.append(field.name, field.value);
    body.append(`${field.name}.was`, savedText(field));
    if (refused.has(field.name)) body.append('show', field.name);
    rows.add(rowOf(field));
  }
  for (const [name, {text, was, row}] of choices) {
    body.append(name, text);
    body.append(`${name}.was`, was);
    body.append('show', name);
    rows.add(row && !row.isConnected ? document.getElementById(row.id) : row);
  }
  for (const row of rows) {
    const revision = row?.querySelector('input[name$=".revision"]');
    if (revision) body.append(revision.name, revision.value);
  }
  const panel = document.querySelector('#derivation[data-row]');
  if (panel) body.append('panel', panel.dataset.row);
  return body;
}

async function take(answer, sent, chosen) {
  if ([200, 409, 422].includes(answer.status)) {
    const fragments = fragmentsOf(await answer.text());
    settle(sent, chosen, fragments);
    apply(fragments, sent);
    failures = 0;
    note('net-note');
  } else if (answer.status === 401) {
    if (await signInAgain()) return;
    paused = true;
    note('net-note', words.sessionOver, 'warning', button(words.signIn, () => saveNow()));
  } else if (answer.status >= 500 || answer.status === 429 || answer.status === 408) {
    failed(words.failed(countUnsaved(), answer.headers.get('Hengji-Error') ?? ''));
  } else {
    stopped = true;
    const said = fragmentsOf(await answer.text()).get('grid-note')?.textContent.trim();
    note('net-note', said || words.stopped(countUnsaved()), 'error');
  }
}

/** Notes what the server now has: all that was sent save what clashes or was refused. */
function settle(sent, chosen, fragments) {
  for (const [name, text] of sent) {
    const field = fieldNamed(name);
    const fragment = fragments.get(cellOf(field ?? document.body)?.id);
    if (fragment?.classList.contains('theirs')) continue;
    if (fragment?.querySelector('[aria-invalid=true]')) {
      refused.set(name, text);
      continue;
    }
    refused.delete(name);
    if (field) {
      acknowledge(field, text);
      mark(field);
      if (field.value !== text) continue;
    }
    forget(name);
  }
  for (const name of chosen.keys()) {
    choices.delete(name);
    forget(name);
  }
}

/** Places the fragments; a row that was changed since it was sent keeps what it shows until it is sent again. */
function apply(fragments, sent) {
  const behind = new Set(unsaved().filter(field => sent.get(field.name) !== field.value).map(field => rowOf(field)?.id));
  for (const [id, fragment] of fragments) {
    if (id === 'save-state') {
      lastSaved = fragment.dataset.time ?? '';
      continue;
    }
    if (behind.has(rowOfFragment(id))) continue;
    const held = document.getElementById(id);
    if (fragment.classList.contains('theirs') && held?.contains(document.activeElement)) {
      waiting.set(id, fragment);
      continue;
    }
    const placed = placeKeepingText(id, fragment);
    if (placed?.id === 'grid-note') makeRoom();
  }
}

/** Refused cells come back with their text: it is shown, but it is not what is saved. */
function placeKeepingText(id, fragment) {
  const before = new Map([...(document.getElementById(id)?.querySelectorAll('[name]') ?? [])].filter(isField).map(field =>
    [field.name, {text: field.value, was: savedText(field), unsaved: isUnsaved(field)}]));
  const placed = place(id, fragment);
  for (const field of placed?.querySelectorAll('[name]') ?? []) {
    const old = before.get(field.name);
    if (!old?.unsaved || !isField(field)) continue;
    acknowledge(field, old.was);
    field.value = old.text;
    grow(field);
    mark(field);
  }
  return placed;
}

/** The cell with a clash is left: now the clash may take its place, with the text as it stands. */
export function leftCell(field) {
  const cell = cellOf(field);
  const fragment = waiting.get(cell?.id);
  if (!fragment) return;
  waiting.delete(cell.id);
  const mine = fragment.querySelector('button[data-mine]');
  if (mine) {
    mine.value = field.value;
    fragment.querySelector('[data-mine-text]')?.replaceChildren(field.value);
  }
  // After the blur: the new focus must stand first.
  queueMicrotask(() => place(cell.id, fragment));
}

/** One of the two texts of a clash was chosen. */
export function choose(picked) {
  const other = [...picked.closest('.hj-clash').querySelectorAll('button[name]')].find(made => made !== picked);
  const theirs = picked.matches('[data-mine]') ? other.value : picked.value;
  choices.set(picked.name, {text: picked.value, was: theirs, row: rowOf(picked)});
  cellOf(picked).setAttribute('aria-busy', 'true');
  later(0);
}

const countUnsaved = () => unsaved().length + choices.size;

function failed(text) {
  failures++;
  note('net-note', text, 'warning', button(words.retry, () => saveNow()));
  later(RETRY[Math.min(failures, RETRY.length) - 1]);
}

/** Shows the state that belongs to what is unsaved. */
function show() {
  if (failures || stopped || paused) saveState('bad', keeps() ? words.kept : words.unkept);
  else if (!allSaved()) saveState('changed', words.changed);
  else if (lastSaved) saveState('saved', words.saved(lastSaved));
}

/** Puts back what an earlier visit could not save. */
function putBack() {
  const {restored, stranded} = restore((field, text, was) => {
    acknowledge(field, was);
    field.value = text;
    grow(field);
    mark(field);
  });
  if (restored) {
    note('grid-note', words.restored(restored), 'info', button(words.dismiss, () => note('grid-note')));
    show();
    later(0);
  }
  if (stranded.length) {
    note('net-note', words.stranded(stranded.length), 'warning', button(words.discard, () => {
      stranded.forEach(forget);
      note('net-note');
    }));
  }
}

/** Starts saving for the grid of this page. */
export function startSaving() {
  document.addEventListener('compositionstart', () => (composing = true));
  document.addEventListener('compositionend', event => {
    composing = false;
    if (isField(event.target)) touched(event.target);
  });
  document.addEventListener('input', event => {
    if (isField(event.target) && !event.isComposing && !composing) touched(event.target);
  });
  document.addEventListener('change', event => {
    if (isField(event.target) && !paused && event.target instanceof HTMLSelectElement) later(0);
  });
  addEventListener('online', () => countUnsaved() && saveNow());
  addEventListener('offline', () => {
    if (!countUnsaved()) note('net-note', words.offline(0), 'warning');
  });
  addEventListener('visibilitychange', () => document.hidden && !paused && later(0));
  addEventListener('beforeunload', event => {
    if (allSaved() || askedToLeave) return;
    askedToLeave = true;
    event.preventDefault();
  });
  addEventListener('pagehide', () => {
    const fields = due();
    if (fields.length && !stopped) fetch(gridForm().dataset.save, {method: 'POST', body: bodyOf(fields), headers: {'HX-Request': 'true'}, keepalive: true}).catch(() => {});
  });
  putBack();
}
