/** Signing in with a passkey, and registering one. The forms carry what Keycloak asks for as data attributes. */
export function offerPasskeys() {
  const login = document.getElementById('webauth')
  if (login) offerLogin(login)
  const register = document.getElementById('register')
  if (register) offerRegistration(register)
}

let pending

function offerLogin(form) {
  const button = document.getElementById('authenticateWebAuthnButton')
  button.addEventListener('click', () => answering(form, () => signIn(form)))
  if (form.dataset.mediation === 'conditional' && form.dataset.userKnown !== 'true') offerInField(form)
}

/** Lets the browser offer passkeys in the e-mail field. Nobody asked for it, so nothing is said when it comes to nothing. */
async function offerInField(form) {
  const possible = await globalThis.PublicKeyCredential?.isConditionalMediationAvailable?.()
  if (!possible) return
  try {
    await signIn(form, 'conditional')
  } catch {
    // Cancelled, or the button was used instead.
  }
}

async function signIn(form, mediation) {
  const { challenge, rpId, userVerification, userKnown } = form.dataset
  const credentials = [...form.querySelectorAll('[data-credential]')]
  const publicKey = {
    challenge: bytes(challenge),
    rpId,
    ...timeout(form),
    ...given({ userVerification }),
    allowCredentials:
      userKnown === 'true'
        ? credentials.map(({ dataset }) => ({ type: 'public-key', id: bytes(dataset.credential) }))
        : [],
  }
  pending?.abort()
  pending = new AbortController()
  const credential = await navigator.credentials.get({ publicKey, signal: pending.signal, ...given({ mediation }) })
  form.elements.clientDataJSON.value = text(credential.response.clientDataJSON)
  form.elements.authenticatorData.value = text(credential.response.authenticatorData)
  form.elements.signature.value = text(credential.response.signature)
  form.elements.credentialId.value = credential.id
  if (credential.response.userHandle) form.elements.userHandle.value = text(credential.response.userHandle)
  form.requestSubmit()
}

function offerRegistration(form) {
  document.getElementById('registerWebAuthn').addEventListener('click', () => answering(form, () => register(form)))
}

async function register(form) {
  const asked = form.dataset
  const publicKey = {
    challenge: bytes(asked.challenge),
    rp: { id: asked.rpId, name: asked.rpName },
    user: { id: bytes(asked.userId), name: asked.userName, displayName: asked.userName },
    pubKeyCredParams: asked.algorithms.split(',').map((alg) => ({ type: 'public-key', alg: Number(alg) })),
    ...timeout(form),
    ...given({ attestation: asked.attestation }),
    authenticatorSelection: given({
      authenticatorAttachment: asked.attachment,
      residentKey: asked.residentKey,
      userVerification: asked.userVerification,
    }),
    excludeCredentials: asked.exclude
      .split(',')
      .filter(Boolean)
      .map((id) => ({ type: 'public-key', id: bytes(id) })),
  }
  const credential = await navigator.credentials.create({ publicKey })
  form.elements.clientDataJSON.value = text(credential.response.clientDataJSON)
  form.elements.attestationObject.value = text(credential.response.attestationObject)
  form.elements.publicKeyCredentialId.value = text(credential.rawId)
  form.elements.transports.value = credential.response.getTransports?.().join() ?? ''
  form.elements.authenticatorAttachment.value = credential.authenticatorAttachment ?? ''
  form.requestSubmit()
}

/** What goes wrong is told to Keycloak, which shows it and keeps it as an event. */
async function answering(form, act) {
  try {
    if (!globalThis.PublicKeyCredential) throw form.dataset.unsupported
    await act()
  } catch (problem) {
    form.elements.error.value = problem
    form.noValidate = true
    form.requestSubmit()
  }
}

function given(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value && value !== 'not specified'))
}

function timeout(form) {
  const seconds = Number(form.dataset.timeout)
  return seconds ? { timeout: seconds * 1000 } : {}
}

function bytes(base64url) {
  return Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.codePointAt(0))
}

function text(buffer) {
  return btoa(String.fromCodePoint(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
