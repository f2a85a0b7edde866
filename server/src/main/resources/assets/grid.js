/**
 * The scoring grid of goals, monitoring and self-evaluation. Without this script the same page is a form
 * with a button; with it, cells are walked by keys, saved as one types, and filled by the block.
 */
import {fieldNamed, goTo, gridForm, isField, openFields, rowOf} from './grid/cells.js';
import {fragmentsOf} from './grid/fragments.js';
import {startKeys, showKeys} from './grid/keys.js';
import {makeRoom, note, toast} from './grid/notices.js';
import {follow, startPanel} from './grid/panel.js';
import {startPasting} from './grid/pasting.js';
import {allSaved, choose, leftCell, saved, startSaving} from './grid/save.js';
import {enter, leave, undo, writeAll} from './grid/undo.js';
import {words} from './grid/words.js';

/** A button with `data-set` (pairs of field and text as JSON) writes them as one step that can be undone. */
function adopt(act) {
  const texts = JSON.parse(act.dataset.set).map(([name, text]) => ({field: fieldNamed(name), text})).filter(({field}) => field);
  const count = writeAll(texts);
  if (count) toast(words.adopted(count), () => undo());
}

function startButtons() {
  document.addEventListener('click', event => {
    const act = event.target.closest('[data-set],[data-keys],[data-dismiss],.hj-clash button');
    if (!act) return;
    if (act.matches('.hj-clash button')) choose(act);
    else if (act.dataset.set) adopt(act);
    else if (act.dataset.dismiss) note(act.dataset.dismiss);
    else if (act.hasAttribute('data-keys')) showKeys();
    else return;
    event.preventDefault();
  });
  document.addEventListener('change', event => {
    const tier = event.target.matches('[data-tier]') ? event.target.selectedOptions[0] : null;
    if (tier?.dataset.set) adopt(tier);
  });
}

/** Whatever else sends a form of the page waits until the grid is saved. */
function startWaiting() {
  document.addEventListener('submit', async event => {
    const form = event.target;
    if (form === gridForm()) {
      event.preventDefault();
      return;
    }
    if (form.method !== 'post' || form.closest('dialog') || allSaved()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (await saved() && form.isConnected) form.requestSubmit(event.submitter?.isConnected ? event.submitter : null);
  }, true);
  document.addEventListener('htmx:confirm', async event => {
    if (event.detail.verb !== 'post' || allSaved()) return;
    event.preventDefault();
    if (await saved()) event.detail.issueRequest(true);
  });
}

/** Rows that come, go or move: the table is swapped; a new row is entered, a refusal is told. */
function startRows() {
  document.addEventListener('htmx:afterSettle', event => {
    const shown = document.getElementById('derivation')?.dataset.row;
    for (const row of document.querySelectorAll('#grid tr.now')) row.classList.toggle('now', row.dataset.row === shown);
    if (!event.detail.requestConfig?.elt.hasAttribute('data-enter')) return;
    const field = openFields().find(other => rowOf(other)?.classList.contains('now'));
    if (field) goTo(field);
  });
  document.addEventListener('htmx:responseError', event => {
    const said = fragmentsOf(event.detail.xhr.responseText).get('grid-note')?.textContent.trim();
    if (said) note('net-note', said, 'error');
  });
}

if (gridForm()) {
  document.addEventListener('focusin', event => {
    if (!isField(event.target)) return;
    enter(event.target);
    follow(event.target);
  });
  document.addEventListener('focusout', event => {
    if (!isField(event.target)) return;
    leave(event.target);
    leftCell(event.target);
  });
  startKeys();
  startPasting();
  startPanel();
  startButtons();
  startWaiting();
  startRows();
  startSaving();
  makeRoom();
}
