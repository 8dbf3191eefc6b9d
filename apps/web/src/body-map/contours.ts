/**
 * The numbers of the figure: neither woman nor man, in the proportions of an adult who stands at ease. Units of the drawing; from the
 * midline outwards, heights from the waist down (on a sole from the toes down).
 */

/** Distances of the inner and the outer edge of one leg from the midline, at each height. */
export type Contour = readonly (readonly [y: number, inner: number, outer: number])[]

export const FRONT: Contour = [
  [-46, 0, 85],
  [-22, 0, 83],
  [0, 0, 84],
  [30, 0, 91],
  [66, 0, 101],
  [100, 0, 107],
  [118, 1, 108],
  [130, 4, 108],
  [165, 9, 106],
  [210, 13, 100],
  [252, 17, 91],
  [280, 19, 85],
  [304, 17, 83],
  [320, 16, 82],
  [338, 19, 80],
  [354, 21, 81],
  [382, 17, 86],
  [406, 14, 86],
  [440, 17, 80],
  [472, 24, 71],
  [500, 29, 64],
  [518, 27, 64],
  [530, 25, 66],
  [546, 27, 66],
  [564, 25, 70],
  [584, 20, 77],
  [602, 16, 82],
  [614, 15, 84],
  [624, 16, 83],
]

export const BACK: Contour = [
  [-46, 0, 85],
  [-22, 0, 83],
  [0, 0, 84],
  [30, 0, 91],
  [66, 0, 101],
  [100, 0, 107],
  [120, 1, 108],
  [142, 4, 107],
  [165, 9, 105],
  [210, 13, 99],
  [252, 16, 91],
  [280, 18, 85],
  [304, 17, 83],
  [320, 17, 82],
  [338, 19, 80],
  [354, 19, 81],
  [382, 14, 87],
  [406, 12, 87],
  [440, 16, 80],
  [474, 25, 70],
  [502, 30, 63],
  [520, 28, 63],
  [533, 26, 66],
  [548, 28, 65],
  [562, 27, 65],
  [578, 26, 66],
  [588, 28, 64],
  [595, 32, 60],
  [600, 38, 54],
  [602, 44, 48],
]

/** One sole without its toes. */
export const SOLE: Contour = [
  [10, 12, 94],
  [30, 10.5, 95.5],
  [46, 9.5, 96.5],
  [66, 11, 95.5],
  [92, 19, 91],
  [122, 32, 86],
  [152, 36, 81],
  [178, 33, 78],
  [202, 30, 77],
  [218, 32, 75],
  [228, 37, 70],
  [234, 44, 63],
  [236, 51, 56],
]

/** A toe: its middle and half its width, the heights of its base and of its tip. */
export type Toe = readonly [x: number, half: number, base: number, tip: number]

/** The big toe first. */
export const FRONT_TOES: readonly Toe[] = [
  [26.5, 11, 615, 640],
  [44.5, 7, 615, 638],
  [57.9, 6.4, 613, 634],
  [69.6, 5.6, 610, 628],
  [79.4, 4.8, 606, 621],
]
export const SOLE_TOES: readonly Toe[] = [
  [26, 14, 18, -12],
  [48.4, 8.2, 19, -11],
  [64.4, 7.6, 22, -4],
  [78.4, 6.8, 28, 6],
  [90, 5.6, 36, 19],
]

/** From behind, what the heel leaves to be seen of the foot's outer edge. */
export const OUTER_FOOT = 'M66 580C70 582 76 587 79 592C82 597 80 602 74 602L58 602C63 596 66 589 66 580Z'
