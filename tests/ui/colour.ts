type Triple = readonly [number, number, number]

export type Sight = 'protan' | 'deutan' | 'tritan'

const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

const toLinear = (hex: string): Triple => [linear(channel(hex, 1)), linear(channel(hex, 3)), linear(channel(hex, 5))]

const times = ([x, y, z]: Triple, [a, b, c]: Triple) => a * x + b * y + c * z

const luminance = (hex: string) => times(toLinear(hex), [0.2126, 0.7152, 0.0722])

/** The contrast ratio of WCAG 2. */
export function contrast(one: string, other: string) {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** What somebody with a full deficiency sees (Machado 2009), in linear light. */
const sights: Record<Sight, readonly [Triple, Triple, Triple]> = {
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}

const clipped = (value: number) => Math.min(1, Math.max(0, value))

function seen(hex: string, sight?: Sight): Triple {
  const light = toLinear(hex)
  if (!sight) return light
  const [r, g, b] = sights[sight]
  return [clipped(times(light, r)), clipped(times(light, g)), clipped(times(light, b))]
}

function lab(light: Triple): Triple {
  const cones: Triple = [
    Math.cbrt(times(light, [0.4122214708, 0.5363325363, 0.0514459929])),
    Math.cbrt(times(light, [0.2119034982, 0.6806995451, 0.1073969566])),
    Math.cbrt(times(light, [0.0883024619, 0.2818188376, 0.6299787005])),
  ]
  return [
    times(cones, [0.2104542553, 0.793617785, -0.0040720468]),
    times(cones, [1.9779984951, -2.428592205, 0.4505937099]),
    times(cones, [0.0259040371, 0.7827717662, -0.808675766]),
  ]
}

/** The distance in OKLab, times 100. */
export function distance(one: string, other: string, sight?: Sight) {
  const [a, b] = [lab(seen(one, sight)), lab(seen(other, sight))]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) * 100
}
