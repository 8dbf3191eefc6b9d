import { words } from './list.ts'

/** "cannot stand on tiptoe": who says so can stand. */
export const STANDS_WELL = words('tiptoe tiptoes toes heels one')

export const TAKES_WEIGHT = words('weight bear bearing load')

/** "stuck in the cot bars": something has caught it. */
export const CAUGHT = words('stuck jammed caught trapped wedged')
export const HEALTHY_POSITIONS = words('one position place flexion bent bend that')

/** "a puffy patch", "swollen skin", "swollen glands": no joint. */
export const NOT_SWOLLEN_JOINT = words(
  'patch patches skin spot spots wound pillow lump lumps gland glands vein veins gums tummy face lips eyes cord tendon',
)

/** Of a medicine: taken no more. */
export const STOPPED = words('stopped stop stopping paused')
