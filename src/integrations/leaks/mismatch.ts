/** Something about the finished site that does not follow from what is published. */
export interface Mismatch {
  /** Path of the file, without a slash in front. */
  output: string;
  /** In German: "Filter topic, „Zelltherapie“: 5 Seiten, veröffentlicht sind 4". */
  message: string;
}
