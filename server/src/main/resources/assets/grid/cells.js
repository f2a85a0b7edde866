/**
 * The grid as a table of fields. A field's name ends in its column (`indicators[3].actual`), its row is
 * the `tr` with an id. The text that the server last acknowledged is the field's default value, so that
 * the page itself holds what is saved and what is not.
 */

/** @typedef {HTMLTextAreaElement|HTMLInputElement|HTMLSelectElement} Field */

const FIELDS = 'textarea[name],select[name],input[name]:not([type=hidden])';

/** @returns {HTMLFormElement|null} the form of the grid on this page */
export const gridForm = () => document.querySelector('form[data-save]');

/** @returns {Field[]} all fields of the grid in the order of the page, hidden ones too */
export const allFields = () => [...(gridForm()?.querySelectorAll(FIELDS) ?? [])];

/** @returns {boolean} whether the element is a field of the grid */
export const isField = element =>
  element instanceof HTMLElement && element.matches(FIELDS) && !!element.closest('form[data-save]');

/** @returns {boolean} whether one can type into the field now */
export const isOpen = field =>
  !field.hidden && !field.disabled && !field.readOnly && field.offsetParent !== null;

/** @returns {Field[]} the fields that can be typed in */
export const openFields = () => allFields().filter(isOpen);

/** @returns {Field|undefined} */
export const fieldNamed = name => allFields().find(field => field.name === name);

export const columnOf = field => field.name.slice(field.name.lastIndexOf('.') + 1);
export const rowOf = element => element.closest('tr[id]');
/** @returns {Element|null} the cell of the table, or the block that holds a field beside it */
export const cellOf = element => element.closest('td,th,.hj-cell');

/** @returns {string} what the server last acknowledged */
export function savedText(field) {
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue;
  const options = [...field.options];
  return (options.find(option => option.defaultSelected) ?? options[0])?.value ?? '';
}

export const isUnsaved = field => field.value !== savedText(field);

/** Notes that the server has this text; what stands in the field stays. */
export function acknowledge(field, text) {
  const shown = field.value;
  if (field instanceof HTMLSelectElement) {
    for (const option of field.options) option.defaultSelected = option.value === text;
  } else {
    field.defaultValue = text;
  }
  if (field.value !== shown) field.value = shown;
}

/** Puts a text into the field as if it had been typed. */
export function write(field, text) {
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true}));
}

/** @returns {boolean} whether the field can hold the text: a choice holds only its options */
export const canHold = (field, text) =>
  !(field instanceof HTMLSelectElement) || [...field.options].some(option => option.text === text || option.value === text);

/** @returns {string} the field's value for a text that was shown or pasted */
export const valueFor = (field, text) =>
  field instanceof HTMLSelectElement ? [...field.options].find(option => option.text === text)?.value ?? text : text;

/** Shows at the cell whether it is saved. */
export function mark(field) {
  cellOf(field)?.classList.toggle('dirty', isUnsaved(field));
}

/** @returns {Field|undefined} the field `by` steps on in the same column */
export function inColumn(field, by) {
  const column = openFields().filter(other => columnOf(other) === columnOf(field));
  return column[column.indexOf(field) + by];
}

/** @returns {Field|undefined} the field `by` steps on, in the whole grid or only in its row */
export function along(field, by, within = null) {
  const fields = openFields().filter(other => !within || rowOf(other) === within);
  return fields[fields.indexOf(field) + by];
}

/** Goes to a field: its text is chosen, or the caret stands at its start or end. */
export function goTo(field, caret = 'all') {
  field.focus({preventScroll: true});
  field.scrollIntoView({block: 'nearest', behavior: 'instant'});
  if (field instanceof HTMLSelectElement) return;
  if (caret === 'all') field.select();
  else field.setSelectionRange(caret === 'start' ? 0 : field.value.length, caret === 'start' ? 0 : field.value.length);
}
