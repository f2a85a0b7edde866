/**
 * The decision card of a review: ticking a finding writes its sentence into the reasons, taking the
 * tick off takes it out again. Without script the server adds what was ticked.
 */
const opinion = document.getElementById('opinion');

document.getElementById('decision')?.addEventListener('change', event => {
  const {line} = event.target.dataset ?? {};
  if (!line || !opinion) return;
  const lines = opinion.value.split('\n').filter(text => text !== line && text.trim() !== '');
  if (event.target.checked) lines.push(line);
  opinion.value = lines.join('\n');
});
