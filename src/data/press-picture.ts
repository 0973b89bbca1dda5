/** Press pictures, made once and kept between builds: an original in full size takes half a second. */
import { PRESS_RECIPE, toPressPicture } from '../outputs/pictures/press-picture.ts';
import { type KeptPicture, keptPicture } from './kept-picture.ts';

interface PressCover {
  source: unknown;
  credit: string;
  licence: string;
  terms: string;
}

/** The file for the press of a cover; undefined for one that cannot be read. @throws PictureFault for a drawing */
export const pressFile = ({ source, credit, licence, terms }: PressCover): Promise<KeptPicture | undefined> =>
  keptPicture(
    source,
    { creator: credit, rights: licence, terms },
    { folder: 'pressebilder', recipe: PRESS_RECIPE, make: toPressPicture },
  );
