/**
 * Unsaved cells in the browser's own store, by account, form, field and revision, until the server has
 * acknowledged them. A form with `data-store="no"` (personal data) keeps nothing.
 */
import {fieldNamed, gridForm, rowOf, savedText} from './cells.js';

const prefix = () => {
  const {account, form} = gridForm().dataset;
  return `hj|${account}|${form}|`;
};

/** @returns {boolean} whether unsaved text survives the closing of this page */
export function keeps() {
  if (!gridForm() || gridForm().dataset.store === 'no') return false;
  try {
    localStorage.setItem('hj', '1');
    localStorage.removeItem('hj');
    return true;
  } catch {
    return false;
  }
}

/** @returns {string} the revision of the row in which the element stands */
export const revisionOf = element => rowOf(element)?.querySelector('input[name$=".revision"]')?.value ?? '';

/** Keeps the text of a field. */
export function keep(field) {
  if (!keeps()) return;
  const kept = {text: field.value, was: savedText(field), revision: revisionOf(field)};
  try {
    localStorage.setItem(prefix() + field.name, JSON.stringify(kept));
  } catch {
    // The store is full: the page itself still holds the text, and leaving it asks.
  }
}

/** Forgets the text of a field: the server has it. */
export const forget = name => localStorage.removeItem(prefix() + name);

/** @returns {{name: string, text: string, was: string}[]} what is kept of this form */
export function kept() {
  if (!keeps()) return [];
  return Object.keys(localStorage)
    .filter(key => key.startsWith(prefix()))
    .map(key => ({name: key.slice(prefix().length), ...JSON.parse(localStorage.getItem(key))}));
}

/** @returns {{restored: number, stranded: string[]}} what could be put back, and the names of what not */
export function restore(put) {
  let restored = 0;
  const stranded = [];
  for (const {name, text, was} of kept()) {
    const field = fieldNamed(name);
    if (!field) stranded.push(name);
    else if (field.value === text) forget(name);
    else {
      put(field, text, was);
      restored++;
    }
  }
  return {restored, stranded};
}
