export type LiveRegionProps = { message: string }

export function LiveRegion({ message }: LiveRegionProps) {
  return <p className="visually-hidden" role="status">{message}</p>
}
