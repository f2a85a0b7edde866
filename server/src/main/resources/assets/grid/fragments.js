/**
 * Puts the fragments of an answer into the page. Only what is named by an id is replaced, and never the
 * element that has the focus: around it, texts and attributes are brought up to date piece by piece.
 */
import {rowOf} from './cells.js';
import {say} from './notices.js';

/** @returns {Map<string, Element>} the fragments of an answer by their ids */
export function fragmentsOf(html) {
  const holder = document.createElement('template');
  holder.innerHTML = html;
  const pieces = [...holder.content.children].flatMap(piece =>
    piece instanceof HTMLTemplateElement ? [...piece.content.children] : [piece]);
  return new Map(pieces.filter(piece => piece.id).map(piece => [piece.id, document.importNode(piece, true)]));
}

/** @returns {Element|null} what now stands under the id */
export function place(id, fragment) {
  const old = document.getElementById(id);
  if (!old) return null;
  fragment.removeAttribute('hx-swap-oob');
  if (old.contains(document.activeElement)) {
    blend(old, fragment);
    return old;
  }
  if (fragment.dataset.say && fragment.dataset.say !== old.dataset.say) say(fragment.dataset.say);
  if (old.isEqualNode(fragment)) return old;
  old.replaceWith(fragment);
  window.htmx?.process(fragment);
  return fragment;
}

/** Brings `old`, in which the focus stands, up to date without touching what has the focus. */
function blend(old, fresh) {
  if (old.id !== fresh.id || old.localName !== fresh.localName) return;
  for (const {name} of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const {name, value} of [...fresh.attributes]) old.setAttribute(name, value);
  if (old === document.activeElement) return;
  const [before, after] = [[...old.children], [...fresh.children]];
  const holder = before.findIndex(child => child.contains(document.activeElement));
  const heir = after.findIndex(child => child.localName === before[holder].localName);
  if (heir < 0) return;
  blend(before[holder], after[heir]);
  before.forEach((child, at) => at !== holder && child.remove());
  before[holder].before(...after.slice(0, heir));
  before[holder].after(...after.slice(heir + 1));
}

/** @returns {string|undefined} the id of the row to which a fragment belongs */
export const rowOfFragment = id => {
  const target = document.getElementById(id);
  return target ? rowOf(target)?.id : undefined;
};
