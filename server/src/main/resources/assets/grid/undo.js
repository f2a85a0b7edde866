/**
 * Undo over the whole grid. While one types in a cell, the browser undoes key by key; what was typed in
 * a cell that was left, and what was pasted, taken over or adopted, is undone here, a step at a time.
 */
import {cellOf, fieldNamed, goTo, isOpen, write} from './cells.js';

/** @typedef {{name: string, before: string, after: string}} Change */

/** @type {Change[][]} */
const done = [];
/** @type {Change[][]} */
const undone = [];
/** The text of a field when it was entered or last written by a step. */
const entered = new Map();

/** A field was entered. */
export const enter = field => entered.set(field.name, field.value);

/** A field is left: what was typed in it becomes a step. */
export function leave(field) {
  const before = entered.get(field.name);
  if (before === undefined || before === field.value) return;
  push([{name: field.name, before, after: field.value}]);
  entered.set(field.name, field.value);
}

/** @returns {boolean} whether there is something typed in this field that the browser can undo */
export const typedIn = field => entered.has(field.name) && entered.get(field.name) !== field.value;

/**
 * Writes several texts as one step.
 * @param {{field: import('./cells.js').Field, text: string}[]} texts
 * @returns {number} how many cells changed
 */
export function writeAll(texts) {
  if (document.activeElement?.name && entered.has(document.activeElement.name)) leave(document.activeElement);
  const changes = texts
    .filter(({field, text}) => field.value !== text)
    .map(({field, text}) => ({name: field.name, before: field.value, after: text}));
  if (changes.length === 0) return 0;
  put(changes.map(({name, after}) => ({name, text: after})));
  push(changes);
  return changes.length;
}

/** @returns {number} how many cells changed back; none when there is nothing to undo */
export const undo = () => shift(done, undone, 'before');

/** @returns {number} how many cells changed again */
export const redo = () => shift(undone, done, 'after');

export const canUndo = () => done.length > 0;
export const canRedo = () => undone.length > 0;

function push(changes) {
  done.push(changes);
  undone.length = 0;
}

function shift(from, to, which) {
  const step = from.pop();
  if (!step) return 0;
  to.push(step);
  put(step.map(change => ({name: change.name, text: change[which]})));
  const first = step.map(change => fieldNamed(change.name)).find(field => field && isOpen(field));
  if (first) goTo(first, 'end');
  return step.length;
}

function put(texts) {
  for (const {name, text} of texts) {
    const field = fieldNamed(name);
    if (!field) continue;
    write(field, text);
    entered.set(name, text);
    cellOf(field)?.classList.remove('pasted');
  }
}
