/** A letter on its way: what stands on a card in place of a face that nobody sees. */
export function Envelope() {
  return (
    <svg viewBox="0 0 172 120" aria-hidden="true">
      <path d="M34 8h104v80H34z" fill="#fdfcf8" />
      <path d="M48 26h64M48 38h76M48 50h70M48 62h40" stroke="#b9b3a5" strokeWidth="3" strokeLinecap="round" />
      <path d="M10 52 86 98l76-46v62H10z" fill="#ede4d2" />
      <path d="M10 52 86 98l76-46" fill="none" stroke="#cfc2a8" strokeWidth="2" />
      <path d="M116 20h12v12h-12z" fill="#b5452a" opacity=".85" />
    </svg>
  )
}
