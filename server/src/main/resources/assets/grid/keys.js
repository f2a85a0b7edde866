/** The keys of the grid. While an input method composes, none of them does anything. */
import {along, goTo, inColumn, isField, isUnsaved, rowOf, savedText, write} from './cells.js';
import {caretIn} from './caret.js';
import {ask} from './dialogs.js';
import {make, toast} from './notices.js';
import {backToCell, inPanel, nextFinding, switchPanel} from './panel.js';
import {saveNow} from './save.js';
import {canRedo, canUndo, redo, typedIn, undo, writeAll} from './undo.js';
import {words} from './words.js';

const COMPOSING = 229;
/** After Esc in a cell with nothing to take back, Tab goes to the links between the cells. */
let released = false;

/** Takes over the keys. */
export function startKeys() {
  document.addEventListener('keydown', event => {
    if (event.isComposing || event.keyCode === COMPOSING || document.querySelector('dialog[open]')) return;
    const done = isField(event.target) ? inField(event, event.target) || anywhere(event) : anywhere(event);
    if (done) event.preventDefault();
  });
  document.addEventListener('focusin', event => {
    if (isField(event.target)) released = false;
  });
}

/** Shows all keys. */
export function showKeys() {
  const list = make('dl', {class: 'hj-keys'});
  for (const [keys, does] of words.keys) list.append(make('dt', {}, keys), make('dd', {}, does));
  ask({title: words.keysTitle, body: [list], answers: [{text: words.close, value: '', primary: true}], wide: true});
}

/** @returns {boolean} whether the key was used */
function anywhere(event) {
  const command = event.ctrlKey || event.metaKey;
  const typing = event.target.matches?.('input,textarea,select,[contenteditable=true]');
  switch (event.key) {
    case 'F8': return nextFinding(event.shiftKey ? -1 : 1), true;
    case 'F2': return switchPanel(), true;
    case 'Escape': return inPanel() && (backToCell(), true);
    case 'ArrowLeft': return event.altKey && inPanel() && (backToCell(), true);
    case '?': case '？': return !typing && !command && (showKeys(), true);
    case '/': return command && (showKeys(), true);
    case 's': case 'S': return command && (saveNow(), true);
    case 'z': case 'Z': return command && !typing && takeBack(event.shiftKey);
    case 'y': case 'Y': return command && !typing && takeBack(true);
    default: return false;
  }
}

/** @returns {boolean} whether the key was used */
function inField(event, field) {
  const command = event.ctrlKey || event.metaKey;
  const plain = !command && !event.altKey;
  switch (event.key) {
    case 'Tab': return plain && !released && go(along(field, event.shiftKey ? -1 : 1));
    case 'Enter': return enter(event, field);
    case 'ArrowUp': return plain && !event.shiftKey && vertical(field, -1);
    case 'ArrowDown': return plain && !event.shiftKey && vertical(field, 1);
    case 'ArrowLeft': return plain && !event.shiftKey && sideways(field, -1);
    case 'ArrowRight':
      if (event.altKey && !command) return switchPanel(), true;
      return plain && !event.shiftKey && sideways(field, 1);
    case 'Escape': return back(field);
    case 'd': case 'D': return command && takeAbove(field);
    case 'z': case 'Z': return command && !event.altKey && !typedIn(field) && takeBack(event.shiftKey);
    case 'y': case 'Y': return command && !typedIn(field) && takeBack(true);
    default: return false;
  }
}

function go(field, caret = 'all') {
  if (!field) return false;
  goTo(field, caret);
  return true;
}

function enter(event, field) {
  if (event.ctrlKey || event.metaKey) return false;
  if (event.altKey) {
    if (field instanceof HTMLTextAreaElement) document.execCommand('insertText', false, '\n');
    return true;
  }
  go(inColumn(field, event.shiftKey ? -1 : 1));
  return true;
}

function vertical(field, by) {
  if (field instanceof HTMLSelectElement) return false;
  const caret = caretIn(field);
  return (by < 0 ? caret.first : caret.last) && go(inColumn(field, by), by < 0 ? 'end' : 'start');
}

function sideways(field, by) {
  if (field instanceof HTMLSelectElement) return false;
  const caret = caretIn(field);
  return (by < 0 ? caret.start : caret.end) && go(along(field, by, rowOf(field)), by < 0 ? 'end' : 'start');
}

function back(field) {
  if (isUnsaved(field)) writeAll([{field, text: savedText(field)}]);
  else released = true;
  return true;
}

function takeAbove(field) {
  const above = inColumn(field, -1);
  if (above) writeAll([{field, text: above.value}]);
  else toast(words.nothingAbove);
  return true;
}

function takeBack(again) {
  if (again ? !canRedo() : !canUndo()) return false;
  toast(words.takenBack(again ? redo() : undo()));
  return true;
}
