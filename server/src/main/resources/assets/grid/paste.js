/** A block from Excel: what was copied, and which cells it would fill. */
import {allFields, canHold, cellOf, columnOf, isOpen, rowOf, valueFor} from './cells.js';
import {words} from './words.js';

/** @returns {string[][]} the rows of tab-separated text; a quoted cell may hold line ends */
export function fromText(text) {
  const rows = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (let found; (found = cell.exec(text)); ) {
    rows.at(-1).push(found[1] === undefined ? found[2] : found[1].replaceAll('""', '"'));
    if (cell.lastIndex >= text.length && found[3] !== '\t') break;
    if (found[3] !== '\t') rows.push([]);
    if (cell.lastIndex >= text.length && found[3] === '\t') {
      rows.at(-1).push('');
      break;
    }
  }
  return trimmed(rows);
}

/** @returns {string[][]|null} the cells of the first table, merged cells repeated as blanks; null without a table */
export function fromHtml(html) {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const rows = [...table.rows].map(() => []);
  [...table.rows].forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (rows[y][x] !== undefined) x++;
      for (let down = 0; down < cell.rowSpan && y + down < rows.length; down++) {
        for (let right = 0; right < cell.colSpan; right++) rows[y + down][x + right] = down || right ? '' : textOf(cell);
      }
    }
  });
  return trimmed(rows);
}

function textOf(cell) {
  for (const end of cell.querySelectorAll('br')) end.replaceWith('\u0001');
  return cell.textContent.replace(/[ \t\r\n\u00a0]+/g, ' ').replace(/ *\u0001 */g, '\n').trim();
}

/** Drops the empty row that a copied block ends with, and makes all rows equally long. */
function trimmed(rows) {
  while (rows.length > 1 && rows.at(-1).every(text => text === '')) rows.pop();
  const width = Math.max(...rows.map(row => row.length));
  return rows.map(row => Array.from({length: width}, (_, x) => row[x] ?? ''));
}

/**
 * @typedef {object} Plan
 * @property {{field: import('./cells.js').Field, text: string}[]} fits
 * @property {Map<string, number>} refused how many cells, by reason
 * @property {number} same cells that need no filling
 * @property {string[]} columns captions of the columns that are filled
 * @property {number} first number of the first row, from 1
 * @property {number} last number of the last row
 * @property {string} [tooLarge] why nothing is filled
 */

/** @returns {Plan} what a block would do that is pasted at a field */
export function plan(block, at) {
  const rows = gridRows();
  const first = rows.indexOf(rowOf(at));
  const empty = {fits: [], refused: new Map(), same: 0, columns: [], first: first + 1, last: first + block.length};
  if (first + block.length > rows.length) return {...empty, tooLarge: words.tooTall(block.length, rows.length - first)};
  const target = rows.slice(first, first + block.length);
  const narrow = fillableColumns(at, target);
  const wide = printedColumns(at);
  const columns = chosenColumns(block, target, narrow, wide);
  if (!columns) return {...empty, tooLarge: words.tooWide(block[0].length, Math.max(narrow.length, wide.length))};
  const result = {...empty, columns: [...new Set(columns.map(column => column.caption))]};
  block.forEach((texts, y) => texts.forEach((text, x) => put(result, columns[x].cellIn(target[y]), columns[x].name, text)));
  return result;
}

function put(result, cell, name, text) {
  const field = fieldIn(cell, name);
  if (!field) {
    if (!cell || shown(cell) === text.trim()) result.same += cell ? 1 : 0;
    if (cell && shown(cell) === text.trim()) return;
    refuse(result, cell?.dataset.why ?? (cell?.classList.contains('fix') ? words.approved : words.noField));
  } else if (!canHold(field, text)) refuse(result, words.noSuchChoice);
  else if (field.value === valueFor(field, text)) result.same++;
  else result.fits.push({field, text: valueFor(field, text)});
}

const refuse = (result, why) => result.refused.set(why, (result.refused.get(why) ?? 0) + 1);

/** The rows that have a field somewhere; those of groups have none. */
const gridRows = () => [...new Set(allFields().filter(isOpen).map(rowOf))];

const fieldIn = (cell, name) =>
  [...(cell?.querySelectorAll('[name]') ?? [])].find(field => isOpen(field) && (!name || columnOf(field) === name));

const shown = cell => cell.textContent.trim();

const captionOf = index => {
  const caption = document.querySelectorAll('#grid thead th')[index];
  return caption?.dataset.name ?? caption?.firstChild?.textContent.trim() ?? '';
};

/** The columns from the field on in which most of the rows can be filled in. */
function fillableColumns(at, rows) {
  const columns = new Map();
  for (const field of rows.flatMap(row => [...row.querySelectorAll('[name]')]).filter(isOpen)) {
    const column = columns.get(columnOf(field)) ?? {name: columnOf(field), index: cellOf(field).cellIndex, cells: 0};
    column.cells++;
    columns.set(column.name, column);
  }
  return [...columns.values()]
    .filter(({name, index, cells}) => name === columnOf(at) || (index > cellOf(at).cellIndex && cells * 2 > rows.length))
    .sort((one, other) => one.index - other.index)
    .map(({name, index}) => ({name, caption: captionOf(index), cellIn: row => row.cells[index]}));
}

/** The columns from the field on as they are printed, fixed ones among them. */
function printedColumns(at) {
  const from = cellOf(at).cellIndex;
  return [...rowOf(at).cells].slice(from).filter(cell => !cell.hasAttribute('data-tool')).map(cell => ({
    name: '', caption: captionOf(cell.cellIndex), cellIn: row => row.cells[cell.cellIndex],
  }));
}

/** Fixed columns are meant too when the block is too wide without them, or repeats what they print. */
function chosenColumns(block, rows, narrow, wide) {
  const width = block[0].length;
  const repeats = width <= wide.length && block.some((texts, y) => texts.some((text, x) => {
    const cell = wide[x].cellIn(rows[y]);
    return text.trim() && cell && !fieldIn(cell, '') && shown(cell) === text.trim();
  }));
  if (width <= narrow.length && !repeats) return narrow.slice(0, width);
  return width <= wide.length ? wide.slice(0, width) : null;
}
