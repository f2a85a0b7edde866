/**
 * Puts the fragments of an answer into the page. Only what is named by an id is replaced, and never the
 * element that has the focus: around it, texts and attributes are brought up to date piece by piece.
 */
import {isField, rowOf} from './cells.js';
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
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  fragment.removeAttribute('hx-swap-oob');
  if (fragment.dataset.say && fragment.dataset.say !== old.dataset.say) say(fragment.dataset.say);
  if (focused && (focused === old || isField(focused)) && blend(old, fragment)) return old;
  if (old.isEqualNode(fragment)) return old;
  old.replaceWith(fragment);
  if (focused) heirOf(focused, fragment)?.focus({preventScroll: true});
  window.htmx?.process(fragment);
  return fragment;
}

/**
 * Brings `old` up to date without touching what has the focus.
 * @returns {boolean} false when the fragment has no place for the focused field
 */
function blend(old, fresh) {
  const focused = document.activeElement;
  if (old !== focused && (old.localName !== fresh.localName || !fieldLike(focused, fresh))) return false;
  for (const {name} of [...old.attributes]) if (!fresh.hasAttribute(name) && name !== 'tabindex') old.removeAttribute(name);
  for (const {name, value} of [...fresh.attributes]) old.setAttribute(name, value);
  if (isField(old)) return true;
  if (old === focused) {
    old.replaceChildren(...fresh.childNodes);
    return true;
  }
  const heir = [...fresh.childNodes].find(child => child === fieldLike(focused, fresh) || child.contains?.(fieldLike(focused, fresh)));
  const holder = [...old.childNodes].find(child => child.contains(focused));
  const after = [...fresh.childNodes];
  const at = after.indexOf(heir);
  blend(holder, heir);
  for (const child of [...old.childNodes]) if (child !== holder) child.remove();
  holder.before(...after.slice(0, at));
  holder.after(...after.slice(at + 1));
  return true;
}

const fieldLike = (field, within) =>
  within.name === field.name ? within : [...within.querySelectorAll('[name]')].find(other => other.name === field.name && other.localName === field.localName);

/** What takes over the focus from a link or button that was replaced. */
function heirOf(old, within) {
  const all = [...within.querySelectorAll('a[href],button,textarea,select,input:not([type=hidden]):not([hidden])')];
  return all.find(other => other.localName === old.localName && other.textContent === old.textContent) ?? all[0];
}

/** @returns {string|undefined} the id of the row to which a fragment belongs */
export const rowOfFragment = id => {
  const target = document.getElementById(id);
  return target ? rowOf(target)?.id : undefined;
};
