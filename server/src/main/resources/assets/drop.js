// Files dropped anywhere on the page go into the field that takes them.
const drop = document.querySelector('#drop');
const field = drop?.querySelector('input[type=file]');

const holdsFiles = event => event.dataTransfer?.types.includes('Files');
const mark = over => drop.classList.toggle('is-over', over);

if (field) {
  document.addEventListener('dragover', event => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    mark(true);
  });
  document.addEventListener('dragleave', event => {
    if (!event.relatedTarget) mark(false);
  });
  document.addEventListener('drop', event => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    mark(false);
    field.files = event.dataTransfer.files;
    if (field.files.length > 0) drop.requestSubmit();
  });
}
