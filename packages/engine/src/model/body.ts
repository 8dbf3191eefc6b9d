import type { Basis } from './basis.ts'

export interface Region {
  readonly id: string
  readonly title: string
  readonly sided: boolean
  /** Regions that touch it on the body. */
  readonly beside: readonly string[]
  /** Plain words for it. */
  readonly says: readonly string[]
  /** Id of the part that "from here down" means. */
  readonly down?: string
}

/** A plain word for a part of the body that is more than one region, such as "knee", and what its aspects are called on the map. */
export interface BodyPart {
  readonly id: string
  readonly title: string
  readonly says: readonly string[]
  /** Regions that stand for the part where single ones are wanted. */
  readonly regions: readonly string[]
  /** Further regions that the plain word may mean, beside those of the aspects. */
  readonly also: readonly string[]
  /** Region of each aspect: `inner`, `outer`, `front`, `back`, `top`, `under`. */
  readonly aspects: Readonly<Record<string, string>>
  /** Id of the part that "from the knee down" means. */
  readonly down?: string
  /** Regions on both sides of the line that "just above" or "just below" it means. */
  readonly just?: { readonly above?: readonly string[]; readonly below?: readonly string[] }
}

export interface Structure {
  readonly id: string
  readonly title: string
  readonly kind: 'root' | 'nerve' | 'artery' | 'vein' | 'joint' | 'muscle' | 'other'
  readonly regions: readonly string[]
  /** Regions in which it lies, from the trunk outwards, where they differ from those in which it is felt: the course of a nerve or vessel. */
  readonly lies?: readonly string[]
  /** Structures this one continues into: a root into its nerves. */
  readonly via: readonly string[]
  readonly note?: string
  readonly basis: Basis
}
