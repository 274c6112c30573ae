interface Policy {
  createScriptURL: (address: string) => unknown
}

interface PolicyFactory {
  createPolicy: (name: string, rules: Pick<Policy, 'createScriptURL'>) => Policy
}

/** The address, if it is one of this site; scripts of other origins are never loaded by their address. */
function ownAddress(address: string): string {
  const url = new URL(address, document.baseURI)
  if (url.origin !== location.origin) throw new TypeError(`${url.origin} is not this site`)
  return url.href
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes
const policy = factory?.createPolicy('taiza', { createScriptURL: ownAddress })

/**
 * Lets an address of this site pass where the browser asks for a trusted one.
 * @throws TypeError for an address of any other origin.
 */
export const trustedAddress = (address: string): string =>
  // The browser takes the policy's object where the types of the platform still ask for a string.
  policy ? (policy.createScriptURL(address) as string) : ownAddress(address)
