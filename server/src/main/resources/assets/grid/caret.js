/** Where the caret stands in a field: needed to know whether an arrow leaves the cell. */

const COPIED = ['font', 'lineHeight', 'padding', 'border', 'overflowWrap', 'wordBreak', 'lineBreak', 'tabSize', 'textAlign'];

/**
 * @param {HTMLTextAreaElement|HTMLInputElement} field
 * @returns {{start: boolean, end: boolean, first: boolean, last: boolean}} whether the caret stands at the
 *   text's start or end, on its first or last line as it is wrapped; all true when all of it is chosen
 */
export function caretIn(field) {
  const {selectionStart: from, selectionEnd: to, value} = field;
  if (from !== to) {
    const all = from === 0 && to === value.length;
    return {start: false, end: false, first: all, last: all};
  }
  const lines = field instanceof HTMLTextAreaElement ? linesAround(field, from) : {first: true, last: true};
  return {start: from === 0, end: from === value.length, ...lines};
}

/** Lays the text out once more beside the page and compares the heights of start, caret and end. */
function linesAround(field, position) {
  const copy = document.createElement('div');
  const style = getComputedStyle(field);
  for (const property of COPIED) copy.style[property] = style[property];
  Object.assign(copy.style, {
    position: 'absolute', visibility: 'hidden', left: '0', top: '0',
    whiteSpace: 'pre-wrap', boxSizing: 'border-box', width: `${field.getBoundingClientRect().width}px`,
  });
  copy.style.setProperty('text-autospace', 'no-autospace');
  const [start, caret, end] = [0, 1, 2].map(() => document.createElement('span'));
  copy.append(start, field.value.slice(0, position), caret, field.value.slice(position), end);
  document.body.append(copy);
  const lines = {first: caret.offsetTop === start.offsetTop, last: caret.offsetTop === end.offsetTop};
  copy.remove();
  return lines;
}
