/**
 * The panel beside the grid (`#derivation`): it follows the row in which one works, and findings are
 * gone through one by one. Its links are addresses of this page with `#derivation` or `#finding-N`, so
 * that they work without script; here only the panel is fetched and put into its place.
 */
import {goTo, gridForm, isOpen, openFields, rowOf} from './cells.js';
import {fragmentsOf, place} from './fragments.js';
import {toast} from './notices.js';
import {words} from './words.js';

const FOLLOW_AFTER = 300;
const SHEET = matchMedia('(max-width:1000px)');

let running = null;
let timer = 0;
let cameFrom = null;
let current = null;

const panel = () => document.getElementById('derivation');
const isPanelLink = link => /#(derivation|finding-)/.test(link.getAttribute('href') ?? '');

/** Fetches the panel for an address and shows it. */
export async function openPanel(href, sheet = true) {
  const [address, anchor] = href.split('#');
  running?.abort();
  running = new AbortController();
  try {
    const answer = await fetch(address || location.pathname, {
      headers: {'HX-Request': 'true', 'HX-Target': 'derivation'}, signal: running.signal,
    });
    if (!answer.ok) return;
    const fresh = fragmentsOf(await answer.text()).get('derivation');
    if (!fresh) return;
    place('derivation', fresh);
    if (SHEET.matches && sheet) location.hash = 'derivation';
    const finding = anchor?.startsWith('finding-') ? document.getElementById(anchor) : null;
    finding?.classList.add('now');
    finding?.scrollIntoView({block: 'nearest', behavior: 'instant'});
  } catch {
    // Without a connection the panel stays as it is; saving says that there is none.
  }
}

/** A field was entered: its row is marked, and on wide screens the panel follows. */
export function follow(field) {
  const row = rowOf(field);
  if (!row || row.classList.contains('now')) return;
  for (const other of document.querySelectorAll('#grid tr.now')) other.classList.remove('now');
  row.classList.add('now');
  clearTimeout(timer);
  const link = row.querySelector('a.hj-pt');
  if (link && !SHEET.matches && panel()?.dataset.row !== row.dataset.row) timer = setTimeout(() => openPanel(link.href, false), FOLLOW_AFTER);
}

/** F8: goes to the next finding, or the one before, in the order of the page. */
export function nextFinding(by) {
  const links = [...document.querySelectorAll('#grid a[href*="#finding-"]')];
  if (links.length === 0) {
    toast(words.noFinding);
    return;
  }
  const here = current?.link.isConnected && current.focus === document.activeElement ? current.link : document.activeElement;
  const after = links.findIndex(link => here.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING && link !== here);
  const before = links.findLastIndex(link => here.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_PRECEDING && link !== here);
  const link = by > 0 ? links[after < 0 ? 0 : after] : links[before < 0 ? links.length - 1 : before];
  const field = document.getElementById(link.dataset.cell)?.querySelector('[name]') ?? null;
  if (field && isOpen(field)) goTo(field, 'end');
  else {
    link.focus({preventScroll: true});
    link.scrollIntoView({block: 'nearest', behavior: 'instant'});
  }
  clearTimeout(timer);
  current = {link, focus: document.activeElement};
  openPanel(link.href, false);
}

/** F2: into the panel, and from there back to the cell. */
export function switchPanel() {
  if (panel()?.contains(document.activeElement)) {
    backToCell();
    return;
  }
  cameFrom = document.activeElement;
  const target = panel();
  if (!target) return;
  if (SHEET.matches) location.hash = 'derivation';
  target.tabIndex = -1;
  target.focus({preventScroll: true});
}

/** Back from the panel to the field from which one came. */
export function backToCell() {
  const row = panel()?.dataset.row;
  const field = cameFrom?.isConnected ? cameFrom : openFields().find(other => rowOf(other)?.dataset.row === row);
  if (SHEET.matches && location.hash) history.replaceState(null, '', location.pathname + location.search + `#${rowOf(field)?.id ?? ''}`);
  if (field) goTo(field, 'end');
}

export const inPanel = () => !!panel()?.contains(document.activeElement);

/** Takes over the links to the panel. */
export function startPanel() {
  document.addEventListener('click', event => {
    const link = event.target.closest('#grid a, #derivation a');
    if (!link || !isPanelLink(link) || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!gridForm()) return;
    event.preventDefault();
    openPanel(link.href);
  });
}
