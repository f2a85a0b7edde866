/** Pasting: one cell as the browser does it, a block after a look at what it would fill. */
import {cellOf, isField} from './cells.js';
import {ask} from './dialogs.js';
import {make, toast} from './notices.js';
import {fromHtml, fromText, plan} from './paste.js';
import {undo, writeAll} from './undo.js';
import {words} from './words.js';

const TINT_FOR = 10000;

/** Takes over pasting in the grid. */
export function startPasting() {
  document.addEventListener('paste', event => {
    if (!isField(event.target) || !event.clipboardData) return;
    const html = event.clipboardData.getData('text/html');
    const text = event.clipboardData.getData('text/plain');
    const table = html ? fromHtml(html) : null;
    const block = table ?? (html && !text.includes('\t') ? [[text]] : fromText(text));
    if (block.length === 1 && block[0].length === 1) {
      if (!table && !/[\r\n]$/.test(text)) return;
      event.preventDefault();
      insert(event.target, block[0][0]);
      return;
    }
    event.preventDefault();
    propose(event.target, block, text.trimEnd());
  });
}

async function propose(at, block, text) {
  const proposal = plan(block, at);
  const answer = await ask(question(proposal, block, text));
  at.focus({preventScroll: true});
  if (answer === 'text') insert(at, text);
  if (answer === 'fill') fill(proposal);
}

function question(proposal, block, text) {
  const answers = [{text: words.cancel, value: ''}];
  if (!text.includes('\t') && block[0].length === 1) answers.push({text: words.asText, value: 'text'});
  if (proposal.tooLarge) {
    return {title: words.pasteTitle, body: [make('p', {class: 'mb-0'}, proposal.tooLarge)], answers: [{text: words.dismiss, value: ''}, ...answers.slice(1)]};
  }
  const {fits, refused, same, columns, first, last} = proposal;
  const lines = [
    make('p', {class: 'mb-2'}, words.pasteWhat(block.length, block[0].length, first, last, columns)),
    make('p', {class: 'mb-0 hj-ok', id: 'paste-fits'}, words.fits(fits.length)),
    ...[...refused].map(([why, cells]) => make('p', {class: 'mb-0 hj-error'}, words.refuses(cells, why))),
    ...(same ? [make('p', {class: 'mb-0 hj-2'}, words.same(same))] : []),
  ];
  if (fits.length) answers.push({text: words.fill(fits.length), value: 'fill', primary: true});
  return {title: words.pasteTitle, body: lines, answers};
}

function fill({fits}) {
  const count = writeAll(fits);
  const cells = fits.map(({field}) => cellOf(field));
  for (const cell of cells) cell.classList.add('pasted');
  setTimeout(() => cells.forEach(cell => cell.classList.remove('pasted')), TINT_FOR);
  toast(words.filled(count), () => undo());
}

/** Inserts at the caret so that the browser can undo it. */
function insert(field, text) {
  field.focus({preventScroll: true});
  if (!document.execCommand('insertText', false, text)) field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
}
