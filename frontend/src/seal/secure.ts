/** Browsers seal and open only where the page came over https, or from the machine itself. */
export const canSeal = () => globalThis.isSecureContext && 'subtle' in globalThis.crypto;
