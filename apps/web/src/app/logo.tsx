// The mark of Deelwijs: a sheet of which one part goes out.
export function Logo() {
  return (
    <svg className="dw-logo__mark" viewBox="0 0 48 48" aria-hidden="true">
      <rect width="48" height="48" rx="11" fill="#9c3f16" />
      <path d="M12 11h15v26H12z" fill="#fffdf9" />
      <path d="M30 18h8v19h-8z" fill="#f6c9a8" />
      <path d="M16 18h7M16 24h7M16 30h4" stroke="#9c3f16" strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  )
}
