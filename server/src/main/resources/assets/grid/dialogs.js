/** Small questions over the page. */
import {button, make} from './notices.js';

/**
 * Asks with a few buttons; Esc answers null. The focus goes back to where it was.
 * @param {{title: string, body: (Node|string)[], answers: {text: string, value: string, primary?: boolean}[], wide?: boolean}} question
 * @returns {Promise<string|null>} the value of the button
 */
export function ask({title, body, answers, wide = false}) {
  const dialog = make('dialog', {class: `hj-dialog${wide ? ' is-wide' : ''}`, 'aria-labelledby': 'ask-title'});
  return new Promise(answered => {
    const buttons = answers.map(({text, value, primary}) =>
      button(text, () => dialog.close(value), primary ? 'btn btn-primary' : 'btn'));
    dialog.append(
      make('div', {}, make('h2', {id: 'ask-title'}, title), ...body),
      make('footer', {}, ...buttons));
    dialog.addEventListener('close', () => {
      dialog.remove();
      answered(dialog.returnValue || null);
    });
    document.body.append(dialog);
    dialog.showModal();
    (buttons.find(made => made.classList.contains('btn-primary')) ?? buttons[0]).focus({preventScroll: true});
  });
}
