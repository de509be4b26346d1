// The portal remembers whether somebody chose light or dark; these pages are of the same origin and follow.
try {
  const chosen = localStorage.getItem('myhezo.theme')
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen
} catch {
  // No storage, no choice: the system's preference holds.
}
