/**
 * A session that is over: the page's own dialog (`#session-over`) asks for the password, everything
 * typed stays, and the request that failed is sent again.
 */

const TOKEN = 'X-CSRF-TOKEN';

/** @type {Promise<boolean>|null} */
let asking = null;

/** @returns {Promise<boolean>} whether the person is signed in again; false when they closed the dialog */
export function signInAgain() {
  asking ??= ask().finally(() => (asking = null));
  return asking;
}

/** Takes over the token that an answer brings, for all forms of the page. */
export function renewToken(answer) {
  const token = answer.headers.get(TOKEN);
  if (!token) return;
  for (const input of document.querySelectorAll('input[name=_csrf]')) input.value = token;
  for (const holder of document.querySelectorAll('[hx-headers]')) {
    holder.setAttribute('hx-headers', JSON.stringify({...JSON.parse(holder.getAttribute('hx-headers')), [TOKEN]: token}));
  }
}

function ask() {
  /** @type {HTMLDialogElement} */
  const dialog = document.getElementById('session-over');
  const form = dialog?.querySelector('form');
  if (!form) return Promise.resolve(false);
  const password = form.querySelector('input[type=password]');
  const error = dialog.querySelector('[role=alert]');
  if (error) error.textContent = '';
  password.value = '';
  return new Promise(answered => {
    const end = result => {
      form.removeEventListener('submit', send);
      dialog.removeEventListener('close', closed);
      if (dialog.open) dialog.close();
      answered(result);
    };
    const closed = () => end(false);
    const send = async event => {
      event.preventDefault();
      const answer = await fetch(form.action, {
        method: 'POST', body: new URLSearchParams(new FormData(form)), headers: {'HX-Request': 'true'},
      }).catch(() => null);
      if (answer) renewToken(answer);
      if (answer?.ok) {
        end(true);
        return;
      }
      const code = document.getElementById('session-code-field');
      if (code && answer?.headers.has('X-Hengji-Code')) code.hidden = false;
      if (error) error.textContent = answer ? said(await answer.text()) : dialog.dataset.offline ?? '';
      password.select();
    };
    form.addEventListener('submit', send);
    dialog.addEventListener('close', closed);
    dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close(), {once: true});
    dialog.showModal();
    password.focus();
  });
}

/** What the login page says of a failure. */
function said(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return (page.getElementById('login-error') ?? page.body).textContent.trim();
}

// Requests of htmx that failed for the same reason are sent again too.
document.addEventListener('htmx:beforeSwap', async event => {
  const {xhr, requestConfig: request} = event.detail;
  if (xhr.status !== 401) return;
  event.detail.shouldSwap = false;
  const token = xhr.getResponseHeader(TOKEN);
  if (token) renewToken({headers: new Headers({[TOKEN]: token})});
  if (await signInAgain()) {
    window.htmx.ajax(request.verb, request.path, {
      source: request.elt, target: request.target, values: request.unfilteredParameters ?? request.parameters,
    });
  }
});
