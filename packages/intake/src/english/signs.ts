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
export const STOPPED = words('stopped stop stopping paused finished quit')

/** A temperature that is no fever yet. */
export const SLIGHT = words('slight slightly low mild minor touch bit')

/** "Three toes on both feet are red and puffy": chilblains, and no joint. */
export const SEVERAL = words('toes fingers patches patch bumps lumps spots skin')

/** "Both arms ache": no face, arm or speech struck from the brain. */
export const BOTH_ARMS = words('arms hands shoulders')

/** Who loses weight with one of these means to. */
export const SLIMS = words('dieted slimming watchers mounjaro ozempic wegovy')

/** What a leg does that is used: in a broken hip it does none of it. */
export const USED = words('walk walks walked walking run runs running lie sleep sleeps sit sits')
/** "My foot was twisted outward": it was moved so, and does not lie so. */
export const MOVED = words('twisted pushed rolled kicked forced bent')

/** What brings on a sign that goes again. */
export const IN_EXERCISE = words(
  'run running runs exercise exercising march marching walk walking metres bergen lap laps training treadmill miles game',
)

/** "don't eat much", "don't eat at all". */
export const HOW_MUCH_EATEN = words('much anything well enough properly at all like lot')

export const WORN = words('shoe shoes sock socks boot boots trainers tights')

export const WOUNDS = words('wound ulcer sore toe foot leg nail heel scar hole blister')
