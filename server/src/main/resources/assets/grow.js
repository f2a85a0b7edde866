/** Sizes each `.hj-grow` cell by the text in its textarea: the wrapper carries the same text. */
export function grow(field) {
  const wrapper = field.parentElement;
  if (wrapper?.classList.contains('hj-grow')) wrapper.dataset.v = field.value;
}

document.addEventListener('input', event => grow(event.target));
