import './skeleton.css'

/** Stands where something is about to be, and says to those who listen what is on its way. */
export function Skeleton({ label, blocks = 3 }: { label: string; blocks?: number }) {
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: blocks }, (_, block) => (
        <div key={block} className="skeleton-block" aria-hidden="true" />
      ))}
    </div>
  )
}
