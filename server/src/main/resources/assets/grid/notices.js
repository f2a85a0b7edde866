/** What is said beside the grid: the save state, notes under the bar, a toast, the total to listeners. */
import {words} from './words.js';

const ICONS = {changed: 'edit', saving: 'spin', saved: 'save', bad: 'off'};
const SAY_EVERY = 2000;
const TOAST_FOR = 10000;

/** @returns {HTMLElement} an element with attributes and children, texts among them */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** @returns {SVGElement} an icon from the sheet that the page itself uses */
export function icon(name) {
  const sheet = document.querySelector('use')?.getAttribute('href').split('#')[0] ?? '';
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('class', 'hj-i');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(space, 'use');
  use.setAttribute('href', `${sheet}#i-${name}`);
  svg.append(use);
  return svg;
}

/** @returns {HTMLButtonElement} a button that does something */
export function button(text, act, kind = 'btn btn-sm') {
  const made = make('button', {type: 'button', class: kind}, text);
  made.addEventListener('click', act);
  return made;
}

/** Shows how far saving is: `changed`, `saving`, `saved` or `bad`. */
export function saveState(kind, text) {
  const place = document.getElementById('save-state');
  if (!place || (place.dataset.kind === kind && place.textContent === text)) return;
  place.dataset.kind = kind;
  place.className = `hj-save${kind === 'bad' ? ' bad' : kind === 'saving' ? ' busy' : ''}`;
  place.replaceChildren(icon(ICONS[kind]), text);
}

/** Says a line under the bar; without a text the line goes. */
export function note(id, text = '', kind = 'warning', ...acts) {
  const strip = stripOfPage();
  let line = document.getElementById(id);
  if (!line) {
    line = make('div', {id, role: 'status'});
    strip.append(line);
  }
  line.className = kind;
  if (!text) line.replaceChildren();
  else line.replaceChildren(make('span', {}, text), make('div', {class: 'hj-acts'}, ...acts));
  makeRoom();
}

/** Lets the captions of the grid stand below the notes, which lie over the page. */
export function makeRoom() {
  const height = stripOfPage().getBoundingClientRect().height;
  document.documentElement.style.setProperty('--hj-strip', `${height}px`);
}

function stripOfPage() {
  let strip = document.getElementById('strip');
  if (!strip) {
    strip = make('div', {id: 'strip', class: 'hj-strip'});
    document.body.append(strip);
  }
  return strip;
}

let toastTimer = 0;

/** Says for ten seconds what was done, and offers to take it back. */
export function toast(text, undo = null) {
  let place = document.getElementById('toast');
  if (!place) {
    place = make('div', {id: 'toast', class: 'hj-toast', role: 'status'});
    document.body.append(place);
  }
  clearTimeout(toastTimer);
  const end = () => place.replaceChildren();
  const acts = undo ? [button(words.undo, () => (end(), undo()), 'btn btn-link')] : [];
  place.replaceChildren(text, ...acts);
  toastTimer = setTimeout(end, TOAST_FOR);
}

let said = 0;
let sayTimer = 0;

/** Tells the total to screen readers, at most once in two seconds, the newest only. */
export function say(text) {
  let place = document.getElementById('total-said');
  if (!place) {
    place = make('div', {id: 'total-said', class: 'visually-hidden', 'aria-live': 'polite'});
    document.body.append(place);
  }
  clearTimeout(sayTimer);
  sayTimer = setTimeout(() => {
    said = Date.now();
    place.textContent = text;
  }, Math.max(0, said + SAY_EVERY - Date.now()));
}
