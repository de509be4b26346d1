import { checkAuthSession, startSessionPolling } from './authChecker.js'
import { offerPasskeys } from './passkeys.js'

const { loggedInElsewhere, authSession } = document.body.dataset
if (loggedInElsewhere) startSessionPolling(loggedInElsewhere)
if (authSession) checkAuthSession(authSession)

switchTheme(document.querySelector('[data-theme-switch]'))
keepAddressReloadable()
countSteps()
submitOnce()
document.querySelectorAll('[data-reveals]').forEach(revealing)
document.querySelectorAll('[data-copies]').forEach(copying)
document.querySelectorAll('[data-recovery-code]').forEach(sendingAsKept)
document.querySelectorAll('[data-recovery-codes]').forEach(savingRecoveryCodes)
offerPasskeys()

/** The choice holds for the portal too, which remembers it in the same place (theme.js). */
function switchTheme(button) {
  const root = document.documentElement
  const system = matchMedia('(prefers-color-scheme: dark)')
  const isDark = () => (root.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark'
  const show = () => button.setAttribute('aria-pressed', String(isDark()))
  button.hidden = false
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark'
    try {
      localStorage.setItem('myhezo.theme', root.dataset.theme)
    } catch {
      // No storage: the choice holds for this page.
    }
    show()
  })
  system.addEventListener('change', show)
  show()
}

/**
 * After a form was sent, the address is that of the sent form. Without the code of that form it is the address of the
 * step the person is at, and reloading shows that step.
 */
function keepAddressReloadable() {
  const form = document.querySelector('form[action*="/login-actions/"]')
  if (!form || !new URLSearchParams(location.search).has('session_code')) return
  const address = new URL(form.action)
  address.searchParams.delete('session_code')
  history.replaceState({}, '', address)
}

/** The first page of a chain of steps tells what they are, the pages after it which of them they are. */
function countSteps() {
  const all = document.querySelector('[data-steps]')
  if (all) sessionStorage.setItem('myhezo.steps', all.dataset.steps)
  const here = document.querySelector('[data-step]')
  if (!here) return
  const remembered = new Set((sessionStorage.getItem('myhezo.steps') ?? '').split(' '))
  const steps = ['UPDATE_PASSWORD', 'CONFIGURE_TOTP', 'CONFIGURE_RECOVERY_AUTHN_CODES'].filter((s) => remembered.has(s))
  const number = steps.indexOf(here.dataset.step) + 1
  here.textContent = here.dataset.text.replace('##', steps.length).replace('#', number)
  here.hidden = number === 0 || steps.length === 1
}

/** A second click while the first is on its way would be answered with "page has expired". */
function submitOnce() {
  document.addEventListener('submit', ({ target }) => {
    // Later, so that the pressed button still counts as pressed.
    setTimeout(() => target.querySelectorAll('button[type=submit]').forEach((button) => (button.disabled = true)))
  })
  // Coming back with the browser's button, the page is as it was left.
  addEventListener('pageshow', () => document.querySelectorAll('button:disabled').forEach((button) => (button.disabled = false)))
}

function revealing(button) {
  const input = document.getElementById(button.dataset.reveals)
  button.hidden = false
  button.addEventListener('click', () => {
    const reveal = input.type === 'password'
    input.type = reveal ? 'text' : 'password'
    button.setAttribute('aria-pressed', String(reveal))
    button.setAttribute('aria-label', reveal ? button.dataset.labelHide : button.dataset.labelShow)
    button.textContent = reveal ? button.dataset.hide : button.dataset.show
  })
}

function copying(button) {
  if (!navigator.clipboard) return
  button.hidden = false
  const label = button.textContent
  button.setAttribute('aria-live', 'polite')
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(lines(document.getElementById(button.dataset.copies)).join('\n'))
    button.textContent = button.dataset.copied
    setTimeout(() => (button.textContent = label), 2500)
  })
}

/** Codes are kept in capitals without hyphens, and compared letter by letter. */
function sendingAsKept(input) {
  input.form.addEventListener('submit', () => (input.value = input.value.replace(/[^a-z0-9]/gi, '').toUpperCase()))
}

function savingRecoveryCodes(actions) {
  const list = document.getElementById('kc-recovery-codes-list')
  actions.hidden = false
  document.getElementById('printRecoveryCodes').addEventListener('click', () => print())
  document.getElementById('downloadRecoveryCodes').addEventListener('click', () => {
    const codes = lines(list).map((code, index) => `${String(index + 1).padStart(2)}. ${code}`)
    const date = new Date().toLocaleString(document.documentElement.lang)
    const text = [list.dataset.before, '', ...codes, '', list.dataset.after, date, ''].join('\r\n')
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
    link.download = list.dataset.file
    link.click()
    URL.revokeObjectURL(link.href)
  })
}

function lines(element) {
  const items = element.querySelectorAll('li')
  return items.length ? [...items].map((item) => item.textContent.trim()) : [element.textContent.trim()]
}
